// What @tc3-schema/types/sms/callbacks declares, bundled from the built package in the order of names: made by `pnpm api`.

/** The receipt of one message to one number. */
interface DeliveryStatus {
  /** The receipt in words, for people to read; the wording may change. */
  description: string;
  /** The receipt code, such as DELIVRD; the carriers have codes of their own. */
  errmsg: string;
  /** The number that the message went to, without the calling code. */
  mobile: string;
  /** The calling code of the number's country or region, without a plus sign, such as 86. */
  nationcode: string;
  /** SUCCESS when the message arrived, FAIL when it did not. */
  report_status: string;
  /** The serial number of the message, equal to the SerialNo that the sending action returned. */
  sid: string;
  /**
   * The finer code of what went wrong, where there is one. Announced for 2026-12-01:
   * https://cloud.tencent.com/announce/detail/2540
   */
  sub_error?: string | null;
  /**
   * The meaning of sub_error, in words for people; the wording may change. Announced for 2026-12-01:
   * https://cloud.tencent.com/announce/detail/2540
   */
  sub_error_desc?: string | null;
  /** When the message reached the phone, such as 2015-10-17 08:03:04; no time zone is given. */
  user_receive_time: string;
}

/**
 * Posted when receipts have come in for messages that were sent. One call can carry the receipts of
 * several sending requests.
 */
type DeliveryStatusCallback = DeliveryStatus[];

/**
 * An int64 or uint64 of a definition. You can assign any number to it. `WithIntegers` recognises it by a mark that
 * exists only in types.
 */
type Int64 = number & {
  readonly [int64]?: never;
};

/**
 * The codes in the receipts of messages: errmsg of the delivery-status callback, and often Description
 * in the answers of the pull actions. Carriers have many more codes of their own. x-fault says who has
 * to change something: client is the sender, server is SMS or the carrier, unknown includes the phone
 * of the recipient. x-retry says whether the message may be sent again. The codes come from the pages
 * under x-sources. The judgements and the texts are this project's own. Minor versions add codes, so a
 * switch over them needs a default.
 */
type KnownSmsReceiptCode = "COMFAIL" | "DELETED" | "DELIVRD" | "EXPIRED" | "REJECTD" | "SUBFAIL" | "UNDELIV" | "UNKNOWN" | "WTNFAIL";

/**
 * A union whose members an editor suggests, but which accepts any string. Error codes have such types, because the
 * lists of the definition are not closed.
 *
 * @example
 * const code: Open<"InternalError"> = "SomethingNew";
 */
type Open<C extends string> = C | (string & {});

/** The answer of the receiver of a callback, such as {"result": 0, "errmsg": "OK"}. */
interface ReceiverAnswer {
  /** OK, or in words why the callback could not be taken. */
  errmsg: string;
  /** 0: the callback was received. Any other number: it was not. */
  result: number;
}

/** The reply of a recipient. */
interface Reply {
  /**
   * The extension code of the sender's number. Absent or empty unless extension codes are enabled for
   * the account.
   */
  extend?: string | null;
  /** The number that the reply came from, without the calling code. */
  mobile: string;
  /** The calling code of the number's country or region, without a plus sign, such as 86. */
  nationcode: string;
  /** The signature of the message that was answered. */
  sign: string;
  /** The text of the reply. */
  text: string;
  /** When the reply was sent, in seconds since the UNIX epoch. */
  time: Int64;
}

/** Posted when a recipient has answered a message. */
type ReplyCallback = Reply;

/** Any code. Editors suggest the known ones. */
type SmsReceiptCode = Open<KnownSmsReceiptCode>;

declare const int64: unique symbol;

export { DeliveryStatus, DeliveryStatusCallback, KnownSmsReceiptCode, ReceiverAnswer, Reply, ReplyCallback, SmsReceiptCode };
