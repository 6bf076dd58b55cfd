/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { Int64 } from "../../../src/integers.js";
import type { KnownCommonErrorCode } from "../../error-codes/common.js";
import type { Open } from "../../../src/open.js";

/** The messages to one number. */
export interface DescribeSendRecordListResponse {
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
  /** The records, the latest sent first. */
  SendRecordSet?: SendRecord[] | null;
  /** How many records the period has, at most 1000. */
  TotalCount?: Int64 | null;
}

/** One message to one number: whether it was accepted, and whether it arrived. */
export interface SendRecord {
  /** The text of the message; some of the values filled into the template are masked. */
  Content: string;
  /** The country or region of the number, such as CN; DEF where it is not known. */
  IsoCode: string;
  /** The number that the message went to, in E.164 form, such as +8618501234444. */
  PhoneNumber: string;
  /**
   * Ok when the message was accepted, or why it was not: an error code, as SendSms returns it per
   * number.
   */
  RequestCode: string;
  /** 1: not accepted, see RequestCode. 2: delivered. 3: on its way. 4: not delivered, see StatusCode. */
  SendStatus: Int64;
  /** When the message was sent, in seconds since the UNIX epoch. */
  SendTime: Int64;
  /** The serial number of the message, equal to the SerialNo that the sending action returned. */
  SerialNo: string;
  /** The receipt code, such as DELIVRD; empty while SendStatus is 1 or 3. */
  StatusCode: string;
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
  /** When the message reached the phone, in seconds since the UNIX epoch; 0 unless SendStatus is 2. */
  UserReceiveTime: Int64;
}

/**
 * The codes of DescribeSendRecordList's failures: its own and the common ones. Minor versions add
 * codes, so a switch over them needs a default.
 */
export type KnownDescribeSendRecordListErrorCode = KnownCommonErrorCode;

/** Any code. Editors suggest the known ones. */
export type DescribeSendRecordListErrorCode = Open<KnownDescribeSendRecordListErrorCode>;
