/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { Int64 } from "../../../../src/integers.js";

/** The reply of a recipient. */
export interface PullSmsReplyStatus {
  /** The extension code of the sender's number. Empty unless extension codes are enabled for the account. */
  ExtendCode?: string | null;
  /** The calling code of the number's country or region, without a plus sign, such as 86. */
  NationCode?: string | null;
  /** The number that the reply came from, in E.164 form, such as +8618501234444. */
  PhoneNumber?: string | null;
  /** The text of the reply. */
  ReplyContent?: string | null;
  /** When the reply was sent, such as 2019-10-08 17:18:37; no time zone is given. */
  ReplyTime?: string | null;
  /** When the reply was sent, in seconds since the UNIX epoch. */
  ReplyUnixTime?: Int64 | null;
  /** The signature of the message that was answered. */
  Sign?: string | null;
}

/** The receipt of one message to one number. */
export interface PullSmsSendStatus {
  /** The carrier's report on the delivery, such as DELIVRD. */
  Description?: string | null;
  /** The calling code of the number's country or region, without a plus sign, such as 86. */
  NationCode?: string | null;
  /** The number that the message went to, without the calling code. */
  PhoneNumber?: string | null;
  /** The number that the message went to, in E.164 form, such as +8618501234444. */
  PurePhoneNumber?: string | null;
  /** SUCCESS when the message arrived, FAIL when it did not. */
  ReportStatus?: string | null;
  /** The serial number of the message, equal to the SerialNo that the sending action returned. */
  SerialNo?: string | null;
  /** When the message reached the phone, such as 2019-10-08 17:18:37; no time zone is given. */
  UserReceiveTime?: string | null;
  /** When the message reached the phone, in seconds since the UNIX epoch. */
  UserReceiveUnixTime?: Int64 | null;
}

