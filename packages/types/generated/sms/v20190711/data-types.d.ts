/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { Int64 } from "../../../src/integers.js";

/** The reply of a recipient. */
export interface PullSmsReplyStatus {
  /** The extension code of the sender's number. Empty unless extension codes are enabled for the account. */
  ExtendCode: string;
  /** The calling code of the number's country or region, without a plus sign, such as 86. */
  NationCode: string;
  /** The number that the reply came from, in E.164 form, such as +8618501234444. */
  PhoneNumber: string;
  /** The text of the reply. */
  ReplyContent: string;
  /** When the reply was sent, such as 2019-10-08 17:18:37; no time zone is given. */
  ReplyTime: string;
  /** When the reply was sent, in seconds since the UNIX epoch. */
  ReplyUnixTime: Int64;
  /** The signature of the message that was answered. */
  Sign: string;
}

/** The receipt of one message to one number. */
export interface PullSmsSendStatus {
  /** The carrier's report on the delivery, such as DELIVRD. */
  Description: string;
  /** The calling code of the number's country or region, without a plus sign, such as 86. */
  NationCode: string;
  /** The number that the message went to, without the calling code. */
  PhoneNumber: string;
  /** The number that the message went to, in E.164 form, such as +8618501234444. */
  PurePhoneNumber: string;
  /** SUCCESS when the message arrived, FAIL when it did not. */
  ReportStatus: string;
  /** The serial number of the message, equal to the SerialNo that the sending action returned. */
  SerialNo: string;
  /** When the message reached the phone, such as 2019-10-08 17:18:37; no time zone is given. */
  UserReceiveTime: string;
  /** When the message reached the phone, in seconds since the UNIX epoch. */
  UserReceiveUnixTime: Int64;
}

