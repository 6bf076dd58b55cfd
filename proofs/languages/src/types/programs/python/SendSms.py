import json, sys
from answers import send_sms_answer_from_dict

answer = send_sms_answer_from_dict(json.load(open(sys.argv[1])))
if answer.response.error is not None:
    print(answer.response.error.code)
for status in answer.response.send_status_set or []:
    print(status.phone_number, status.fee)
