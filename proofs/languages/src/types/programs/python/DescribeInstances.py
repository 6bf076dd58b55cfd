import json, sys
from answers import describe_instances_answer_from_dict

answer = describe_instances_answer_from_dict(json.load(open(sys.argv[1])))
if answer.response.error is not None:
    print(answer.response.error.code)
for instance in answer.response.instance_set or []:
    print(instance.instance_id, instance.memory)
