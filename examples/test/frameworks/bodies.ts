/** The bodies that each framework gets in these tests: answers of SendSms, and replies that SMS posts. */

/** A body that keeps every promise of the definition. */
export const COMPLETE = {
  Response: {
    SendStatusSet: [
      {
        SerialNo: "5000:1045710669157053657849499619",
        PhoneNumber: "+8613800000000",
        Fee: 1,
        SessionContext: "",
        Code: "Ok",
        Message: "send success",
        IsoCode: "CN",
      },
    ],
    RequestId: "a0aabda6-cf91-4f3e-a81f-9198114a2279",
  },
};

/** A body with drift: the contract accepts it, and its strict form does not. */
export const INCOMPLETE = { Response: { SendStatusSet: null, RequestId: "r" } };

/** Also drift: a member that the definition does not know. */
export const UNKNOWN = { Response: { ...COMPLETE.Response, Region: "ap-guangzhou" } };

export const FAILURE = {
  Response: { Error: { Code: "RequestLimitExceeded", Message: "m" }, RequestId: "r" },
};

/** Bodies that no contract of an action accepts. */
export const MALFORMED: readonly (readonly [what: string, body: unknown])[] = [
  ["no request ID", { Response: {} }],
  ["another kind of value", { Response: { SendStatusSet: {}, RequestId: "r" } }],
  ["an Error without a Message", { Response: { Error: { Code: "InternalError" }, RequestId: "r" } }],
  ["no Response", {}],
  ["a list", [COMPLETE]],
];

export const REPLIED = {
  mobile: "13800000000",
  nationcode: "86",
  sign: "S",
  text: "TD",
  time: 1_457_336_869,
};

/**
 * A reply that is rejected, and the message beside its field. The message has no path, because its place is known
 * there.
 */
export const WRONG_REPLY = { ...REPLIED, text: 1 };
export const BESIDE_TEXT = "expected a string, received a number";
