/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { Int64 } from "../../../src/integers.js";

/** The reply of a recipient. */
export interface PullSmsReplyStatus {
  /** The calling code of the number's country or region, without a plus sign, such as 86. */
  CountryCode: string;
  /** The extension code of the sender's number. Empty unless extension codes are enabled for the account. */
  ExtendCode: string;
  /** The number that the reply came from, in E.164 form, such as +8618501234444. */
  PhoneNumber: string;
  /** The text of the reply. */
  ReplyContent: string;
  /** When the reply was sent, in seconds since the UNIX epoch. */
  ReplyTime: Int64;
  /** The signature of the message that was answered. */
  SignName: string;
  /** The number that the reply came from, without the calling code. */
  SubscriberNumber: string;
}

/** The receipt of one message to one number. */
export interface PullSmsSendStatus {
  /** The calling code of the number's country or region, without a plus sign, such as 86. */
  CountryCode: string;
  /** The carrier's report on the delivery, such as DELIVRD. */
  Description: string;
  /** The number that the message went to, in E.164 form, such as +8618501234444. */
  PhoneNumber: string;
  /** SUCCESS when the message arrived, FAIL when it did not. */
  ReportStatus: string;
  /** The serial number of the message, equal to the SerialNo that the sending action returned. */
  SerialNo: string;
  /**
   * The SessionContext of the request that sent the message. Empty unless this is enabled for the
   * account.
   */
  SessionContext: string;
  /**
   * The finer code of what went wrong, where there is one. Announced for 2026-12-01:
   * https://cloud.tencent.com/announce/detail/2540
   */
  SubError?: string | null;
  /**
   * The meaning of SubError, in words for people; the wording may change. Announced for 2026-12-01:
   * https://cloud.tencent.com/announce/detail/2540
   */
  SubErrorDesc?: string | null;
  /** The number that the message went to, without the calling code. */
  SubscriberNumber: string;
  /** When the message reached the phone, in seconds since the UNIX epoch. */
  UserReceiveTime: Int64;
}

