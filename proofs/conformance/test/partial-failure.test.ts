import { expect, test } from "@jest/globals";
import { unwrap } from "@tc3-schema/errors";
import { itemFailures as itemFailures2019 } from "@tc3-schema/errors/sms/v20190711";
import { itemFailures as itemFailures2021 } from "@tc3-schema/errors/sms/v20210111";
import { sendSms as sendSms2019 } from "@tc3-schema/validator/sms/v20190711";
import {
  describePhoneNumberInfo,
  reportConversion,
  sendMultiGlobalSms,
  sendSms,
} from "@tc3-schema/validator/sms/v20210111";
import { notSent, REQUEST_ID as RequestId, sent, wrapped } from "./answers.ts";
import { bodies2021 } from "./bodies-2021.ts";

const LIMITED = "LimitExceeded.PhoneNumberThirtySecondLimit";
const MISSPELT = "FailedOperation.TemplateParamSetNotMatchApprovedTemplat";
const FORMAT = "InvalidParameterValue.IncorrectPhoneNumber";
const [number] = bodies2021.DescribePhoneNumberInfo.PhoneNumberInfoSet;

test.each([
  {
    body: "SendSms of 2019",
    failures: itemFailures2019(
      unwrap(sendSms2019.decode(wrapped({ SendStatusSet: [sent, notSent(LIMITED)], RequestId }))),
    ),
    expected: [{ index: 1, code: LIMITED, listed: true }],
  },
  {
    body: "SendSms, with a code whose last letter is missing",
    failures: itemFailures2021(
      unwrap(
        sendSms.decode(wrapped({ SendStatusSet: [notSent(LIMITED), sent, notSent(MISSPELT)], RequestId })),
      ),
    ),
    expected: [
      { index: 0, code: LIMITED, listed: true },
      { index: 2, code: MISSPELT, listed: false },
    ],
  },
  {
    body: "SendMultiGlobalSms",
    failures: itemFailures2021(
      unwrap(sendMultiGlobalSms.decode(wrapped({ SendMultiStatusSet: [notSent(LIMITED), sent], RequestId }))),
    ),
    expected: [{ index: 0, code: LIMITED, listed: true }],
  },
  {
    body: "DescribePhoneNumberInfo",
    failures: itemFailures2021(
      unwrap(
        describePhoneNumberInfo.decode(
          wrapped({ PhoneNumberInfoSet: [number, { ...number, Code: FORMAT }], RequestId }),
        ),
      ),
    ),
    expected: [{ index: 1, code: FORMAT, listed: true }],
  },
  {
    body: "ReportConversion",
    failures: itemFailures2021(
      unwrap(reportConversion.decode(wrapped({ ReportConversionStatus: { Code: LIMITED }, RequestId }))),
    ),
    expected: [{ index: 0, code: LIMITED, listed: true }],
  },
  {
    body: "ReportConversion, where OK and ok mean the same",
    failures: itemFailures2021(
      unwrap(reportConversion.decode(wrapped({ ReportConversionStatus: { Code: "OK" }, RequestId }))),
    ),
    expected: [],
  },
])("in $body, the items that failed are found", ({ failures, expected }) => {
  expect(failures).toEqual(expected.map((failure) => expect.objectContaining(failure)));
});
