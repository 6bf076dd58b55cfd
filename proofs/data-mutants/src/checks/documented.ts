/**
 * Facts that a person read on a page of the documentation, because the definitions lack them. They are a second source for
 * the schemas, so they are written by hand and never derived from these.
 */

/** A type by the names of its members. Each is a kind and its flags, as in a file of facts. */
type DocumentedTypes = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface DocumentedVersion {
  /** The pages that say it. */
  readonly by: readonly string[];
  readonly actions: readonly string[];
  /** New types, and further members of types that the definitions have. */
  readonly types: DocumentedTypes;
  /** The codes that only the page of the error codes has, and the actions that list them. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
}

/** The versions in `packages/definitions` that lack something, by the path of their file. Facts of the definitions win. */
export const DOCUMENTED: Readonly<Record<string, DocumentedVersion>> = {
  "cn/sms/v20210111": {
    by: [
      "https://cloud.tencent.com/document/api/382/137245",
      "https://cloud.tencent.com/announce/detail/2540",
      "https://www.tencentcloud.com/document/api/382/40474",
    ],
    actions: ["DescribeSendRecordList"],
    types: {
      DescribeSendRecordListRequest: {
        BeginTime: "uint64 required",
        EndTime: "uint64",
        Limit: "uint64",
        Offset: "uint64",
        PhoneNumber: "string required",
        SmsSdkAppId: "string required",
      },
      DescribeSendRecordListResponse: {
        RequestId: "string",
        SendRecordSet: "SendRecord[]",
        TotalCount: "uint64",
      },
      SendRecord: {
        Content: "string promised",
        IsoCode: "string promised",
        PhoneNumber: "string promised",
        RequestCode: "string promised",
        SendStatus: "uint64 promised",
        SendTime: "uint64 promised",
        SerialNo: "string promised",
        StatusCode: "string promised",
        SubError: "string",
        SubErrorDesc: "string",
        UserReceiveTime: "uint64 promised",
      },
      PullSmsSendStatus: { SubError: "string", SubErrorDesc: "string" },
    },
    codes: { "UnsupportedOperation.": [] },
  },
};

/**
 * The callbacks of SMS, which no definition has: https://www.tencentcloud.com/document/product/382/43547 and 43548, and the
 * announcement. `integer` is a number without a width.
 */
export const CALLBACKS: DocumentedTypes = {
  DeliveryStatus: {
    description: "string promised",
    errmsg: "string promised",
    mobile: "string promised",
    nationcode: "string promised",
    report_status: "string promised",
    sid: "string promised",
    sub_error: "string",
    sub_error_desc: "string",
    user_receive_time: "datetime promised",
  },
  Reply: {
    extend: "string",
    mobile: "string promised",
    nationcode: "string promised",
    sign: "string promised",
    text: "string promised",
    time: "uint64 promised",
  },
  ReceiverAnswer: { errmsg: "string promised", result: "integer promised" },
};

/**
 * The part that all answers share: https://www.tencentcloud.com/document/product/382/40469. The warning can hold anything, and
 * says that the action is deprecated.
 */
export const ENVELOPE: DocumentedTypes = {
  EnvelopeResponse: {
    DeprecatedWarning: "anything deprecated",
    Error: "object",
    RequestId: "string promised",
  },
  EnvelopeError: { Code: "string promised", Message: "string promised" },
};

/** How an item of a type fails: the member, its value, and the member that gives the code. Source: the page of the action. */
export const FAILURES: Readonly<Record<string, readonly string[]>> = {
  SendRecord: ["SendStatus 1 RequestCode", "SendStatus 4 StatusCode receipts"],
};

/**
 * The judgements of the codes in receipts: fault, category and retry class. The meaning of each code is on
 * https://www.tencentcloud.com/document/product/382/35462.
 */
export const RECEIPTS: Readonly<Record<string, string>> = {
  COMFAIL: "server platform transient",
  DELETED: "unknown state no",
  DELIVRD: "none none no",
  EXPIRED: "unknown state transient",
  REJECTD: "client content no",
  SUBFAIL: "client request no",
  UNDELIV: "unknown state no",
  UNKNOWN: "unknown unknown no",
  WTNFAIL: "server platform transient",
};

/** The judgements of families that are no code. Their codes are about the caller, and a repeat by the same caller fails. */
export const FAMILIES: Readonly<Record<string, string>> = { AuthFailure: "client credentials no" };
