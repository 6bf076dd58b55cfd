import type { Rule } from "@tc3-schema/mock";
import type { ClientCall } from "./call.ts";

/** A call, and what the server replies to it. */
export interface Row {
  readonly comes: string;
  readonly rules?: readonly Rule[];
  readonly call?: Partial<ClientCall>;
  /** Whether the server checks signatures. */
  readonly isChecked?: true;
  /** Whether the row waits for a second or more. */
  readonly isSlow?: true;
}

/** The key that the checking server is started with. */
export const SECRET = { secretId: "id-of-nobody", secretKey: "key-of-nobody" };

/** A call that a row changes. */
export const CALL: Omit<ClientCall, "endpoint"> = {
  service: "sms",
  version: "2021-01-11",
  action: "SendSms",
  parameters: {
    PhoneNumberSet: ["+8613711112222", "+8613711113333"],
    SmsSdkAppId: "1400006666",
    TemplateId: "1110",
    SignName: "腾讯云",
    TemplateParamSet: ["4 + 4 = 8", "a&b/c~d*e'(f)"],
  },
  region: "ap-guangzhou",
  ...SECRET,
  token: null,
  signature: "TC3-HMAC-SHA256",
  method: "POST",
  body: "json",
  retries: 0,
  seconds: 20,
};

const DESCRIBE: Partial<ClientCall> = {
  service: "cvm",
  version: "2017-03-12",
  action: "DescribeInstances",
  parameters: {
    Filters: [
      { Name: "zone", Values: ["ap-guangzhou-1", "ap-guangzhou-2"] },
      { Name: "instance-name", Values: ["未命名", "a + b & c = d/e~f*g'(h)"] },
    ],
    Limit: 20,
  },
};

const RUN: Partial<ClientCall> = {
  ...DESCRIBE,
  action: "RunInstances",
  parameters: { Placement: { Zone: "ap-guangzhou-1" }, ImageId: "img-1", InstanceCount: 2, DryRun: true },
};

const THROTTLED = "RequestLimitExceeded";
const UNPAID = "FailedOperation.InsufficientBalanceInSmsPackage";

const always = (reply: Rule["reply"]): readonly Rule[] => [{ reply }];
const twice = (reply: Rule["reply"]): readonly Rule[] => [{ calls: [1, 2], reply }];

// Written as text, because no JavaScript number has this value.
const HUGE =
  '{"Response":{"SendStatusSet":[{"SerialNo":"5000:1","PhoneNumber":"+8613711112222","Fee":9007199254740993,"SessionContext":"","Code":"Ok","Message":"send success","IsoCode":"CN"}],"RequestId":"5b1e4a3c-7d20-4f0e-9b57-2f6f8b0c9d11"}}';

const answers: readonly Row[] = [
  { comes: "a success of SendSms" },
  { comes: "a success of DescribeInstances, with nested filters", call: DESCRIBE },
  {
    comes: "a success in which one of two numbers failed",
    rules: always({ items: { "+8613711113333": UNPAID } }),
  },
  { comes: "a success with an integer beyond 2^53", rules: always({ body: HUGE }) },
  { comes: "a success with a null", rules: always({ drift: "null" }) },
  { comes: "a success with a new member", rules: always({ merge: { Added: "later" } }) },
  { comes: "a success that lacks a promised member", rules: always({ drift: "missing" }) },
  { comes: "a success with Error: null", rules: always({ merge: { Error: null } }) },
  { comes: "a success with an empty Error", rules: always({ drift: "empty-error" }) },
  { comes: "a success with another kind of value", rules: always({ malformed: "wrong-kind" }) },
  { comes: "a failure with a common code", rules: always({ code: "UnauthorizedOperation" }) },
  { comes: "a failure with a code of the service", rules: always({ code: UNPAID }) },
  {
    comes: "a failure with a code in no list",
    rules: always({ code: "Novelty.Unheard", unlisted: true }),
  },
  { comes: "a failure with 502", rules: always({ code: "InternalError", status: 502 }) },
];

const malformed: readonly Row[] = [
  { comes: "an HTML page with 502", rules: always({ malformed: "html", status: 502 }) },
  { comes: "an HTML page with 200", rules: always({ malformed: "html" }) },
  { comes: "an empty body", rules: always({ malformed: "empty" }) },
  { comes: "half a body that claims to be whole", rules: always({ malformed: "cut-off" }) },
  { comes: "an event stream", rules: always({ malformed: "event-stream" }) },
  {
    comes: "half a body, then the end of the connection",
    rules: always({ cut: true }),
    call: { seconds: 2 },
    isSlow: true,
  },
];

const AGAIN = { retries: 2 };

const retries: readonly Row[] = [
  {
    comes: "throttled once, then successes",
    rules: [{ calls: [1], reply: { code: THROTTLED } }],
    call: AGAIN,
  },
  { comes: "throttled twice, then a success", rules: twice({ code: THROTTLED }), call: AGAIN },
  { comes: "throttled always", rules: always({ code: THROTTLED }), call: AGAIN },
  {
    comes: "throttled with a longer code twice, then a success",
    rules: twice({ code: `${THROTTLED}.UinLimitExceeded`, unlisted: true }),
    call: AGAIN,
  },
  {
    comes: "throttled with a code of the service twice, then a success",
    rules: twice({ code: "LimitExceeded.PhoneNumberThirtySecondLimit" }),
    call: AGAIN,
  },
  { comes: "InternalError twice, then a success", rules: twice({ code: "InternalError" }), call: AGAIN },
  {
    comes: "a page with 502 twice, then a success",
    rules: twice({ malformed: "html", status: 502 }),
    call: AGAIN,
  },
  {
    comes: "half a body twice, then a success",
    rules: twice({ cut: true }),
    call: { ...AGAIN, seconds: 2 },
    isSlow: true,
  },
  {
    comes: "throttled twice, then a success, with a ClientToken",
    rules: twice({ code: THROTTLED }),
    call: { ...RUN, ...AGAIN },
  },
];

const SIGNATURES = ["TC3-HMAC-SHA256", "HmacSHA1", "HmacSHA256"] as const;

const requests: readonly Row[] = [
  ...SIGNATURES.flatMap((signature) =>
    (["POST", "GET"] as const).flatMap((method): readonly Row[] => [
      {
        comes: `signed with ${signature}, ${method}`,
        call: { ...DESCRIBE, signature, method },
        isChecked: true,
      },
      {
        comes: `signed with ${signature}, ${method}, with a boolean`,
        call: { ...RUN, signature, method },
        isChecked: true,
      },
    ]),
  ),
  ...SIGNATURES.map(
    (signature): Row => ({
      comes: `signed with ${signature} and a temporary key, which has a token`,
      call: { signature, token: "token-of-nobody" },
      isChecked: true,
    }),
  ),
  { comes: "the body is not signed", call: { body: "unsigned" }, isChecked: true },
  { comes: "multipart/form-data", call: { body: "multipart" }, isChecked: true },
  { comes: "application/octet-stream", call: { body: "octet-stream" }, isChecked: true },
  { comes: "not signed", call: { signature: "none" }, isChecked: true },
  ...SIGNATURES.flatMap((signature): readonly Row[] => [
    {
      comes: `signed with ${signature} and another key`,
      call: { signature, secretKey: "key-of-somebody" },
      isChecked: true,
    },
    {
      comes: `signed with ${signature} and an unknown SecretId`,
      call: { signature, secretId: "id-of-somebody" },
      isChecked: true,
    },
  ]),
  { comes: "a request without TemplateId", call: { parameters: { ...CALL.parameters, TemplateId: null } } },
];

/** The server records this answer after the client has given up. So no other row may follow. */
const late: readonly Row[] = [
  { comes: "nothing within a second", rules: always({ delay: 3_000 }), call: { seconds: 1 }, isSlow: true },
];

export const rows: readonly Row[] = [...answers, ...malformed, ...retries, ...requests, ...late];
