import type { ActionName } from "./judge.ts";

/** An input that the explorer offers. The values are made up. */
export interface Example {
  readonly id: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly text: string;
  readonly action?: ActionName;
}

const json = (value: unknown): string => JSON.stringify(value, undefined, 2);

const item = (serial: string, number: string, code: string, message: string) => ({
  SerialNo: serial,
  PhoneNumber: number,
  Fee: code === "Ok" ? 1 : 0,
  SessionContext: "",
  Code: code,
  Message: message,
  IsoCode: "CN",
});

export const EXAMPLES: readonly Example[] = [
  {
    id: "partial",
    title: { en: "Partly failed", zh: "部分失败" },
    text: json({
      Response: {
        SendStatusSet: [
          item("5000:1045710669157053657849499619", "+8618511122233", "Ok", "send success"),
          item(
            "",
            "+8618511122266",
            "LimitExceeded.PhoneNumberDailyLimit",
            "the number of SMS messages sent to a single mobile number every day exceeds the upper limit",
          ),
        ],
        RequestId: "a0aabda6-cf91-4f3e-a81f-9198114a2279",
      },
    }),
  },
  {
    id: "failure",
    title: { en: "Failure", zh: "失败" },
    text: json({
      Response: {
        Error: {
          Code: "AuthFailure.SignatureExpire",
          Message: "The provided credentials have expired, please check your local time.",
        },
        RequestId: "ed93f3cb-f35e-473f-b9f3-0d451b8b79c6",
      },
    }),
  },
  {
    id: "drift",
    title: { en: "Drift", zh: "偏差" },
    text: json({
      Response: {
        SendStatusSet: [
          {
            SerialNo: "5000:1045710669157053657849499619",
            PhoneNumber: "+8618511122233",
            Fee: null,
            SessionContext: "test",
            Code: "Ok",
            Message: "send success",
            Carrier: "unknown",
          },
        ],
        RequestId: "a0aabda6-cf91-4f3e-a81f-9198114a2279",
      },
    }),
  },
  {
    id: "malformed",
    title: { en: "Malformed", zh: "格式错误" },
    action: { service: "sms", version: "2021-01-11", action: "SendSms" },
    text: json({
      Response: {
        SendStatusSet: { Code: "Ok", PhoneNumber: "+8618511122233" },
        RequestId: "a0aabda6-cf91-4f3e-a81f-9198114a2279",
      },
    }),
  },
  {
    id: "callback",
    title: { en: "Callback", zh: "回执回调" },
    text: json([
      {
        user_receive_time: "2015-10-17 08:03:04",
        nationcode: "86",
        mobile: "13800001111",
        report_status: "FAIL",
        errmsg: "MK:0001",
        description: "recipient not in service",
        sid: "2022:9187431873148931789",
      },
    ]),
  },
  {
    id: "thrown",
    title: { en: "Thrown by an SDK", zh: "SDK 抛出的错误" },
    text: `TencentCloudSDKHttpException: The number of messages to this number within 30 seconds exceeds the limit.
    at SmsClient.succRequest (abstract_client.js:129:19) {
  requestId: '7b2ac1f4-6d1c-4f0a-9a2f-6c1d5e0f3b11',
  traceId: '',
  httpCode: undefined,
  code: 'LimitExceeded.PhoneNumberThirtySecondLimit'
}`,
  },
  {
    id: "proxy",
    title: { en: "HTML of a proxy", zh: "代理返回的 HTML" },
    text: "<html>\n<head><title>502 Bad Gateway</title></head>\n<body><h1>502 Bad Gateway</h1></body>\n</html>",
  },
  {
    id: "code",
    title: { en: "A code alone", zh: "错误码" },
    text: "FailedOperation.TemplateIncorrectOrUnapproved",
  },
];
