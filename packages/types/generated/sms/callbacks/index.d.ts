/* eslint-disable */
// @generated from schemas/services/sms/callbacks/callbacks.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { Int64 } from "../../../src/integers.js";
import type { Open } from "../../../src/open.js";

/** The receipt of one message to one number. */
export interface DeliveryStatus {
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

/** The answer of the receiver of a callback, such as {"result": 0, "errmsg": "OK"}. */
export interface ReceiverAnswer {
  /** OK, or in words why the callback could not be taken. */
  errmsg: string;
  /** 0: the callback was received. Any other number: it was not. */
  result: number;
}

/** The reply of a recipient. */
export interface Reply {
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

/**
 * Posted when receipts have come in for messages that were sent. One call can carry the receipts of
 * several sending requests.
 */
export type DeliveryStatusCallback = DeliveryStatus[];

/** Posted when a recipient has answered a message. */
export type ReplyCallback = Reply;

/**
 * The codes in the receipts of messages: errmsg of the delivery-status callback, and often Description
 * in the answers of the pull actions. Carriers have many more codes of their own. x-fault says who has
 * to change something: client is the sender, server is SMS or the carrier, unknown includes the phone
 * of the recipient. x-retry says whether the message may be sent again. The codes come from the pages
 * under x-sources. The judgements and the texts are this project's own. Minor versions add codes, so a
 * switch over them needs a default.
 */
export type KnownSmsReceiptCode =
  | "COMFAIL"
  | "DELETED"
  | "DELIVRD"
  | "EXPIRED"
  | "REJECTD"
  | "SUBFAIL"
  | "UNDELIV"
  | "UNKNOWN"
  | "WTNFAIL"
  ;

/** Any code. Editors suggest the known ones. */
export type SmsReceiptCode = Open<KnownSmsReceiptCode>;
