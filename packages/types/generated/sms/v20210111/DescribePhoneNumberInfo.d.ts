/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { KnownCommonErrorCode } from "../../error-codes/common.js";
import type { Open } from "../../../src/open.js";

/** The facts about each number. */
export interface DescribePhoneNumberInfoResponse {
  /** One entry per number. */
  PhoneNumberInfoSet: PhoneNumberInfo[];
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** The facts about one number. */
export interface PhoneNumberInfo {
  /** Ok if the number could be analysed, otherwise an error code. */
  Code: string;
  /** The ISO code of the number's country or region, such as CN; DEF when it was not recognized. */
  IsoCode: string;
  /** The name of the number's country or region, such as China. */
  IsoName: string;
  /** The outcome in words meant for people. It can be reworded at any time: never decide by it. */
  Message: string;
  /** The calling code of the number's country or region, without a plus sign, such as 86. */
  NationCode: string;
  /** The number in E.164 form, as it would be sent to; as it was given when it could not be taken apart. */
  PhoneNumber: string;
  /** The number without the calling code. */
  SubscriberNumber: string;
}

/**
 * The codes of DescribePhoneNumberInfo's failures: its own and the common ones. Minor versions add
 * codes, so a switch over them needs a default.
 */
export type KnownDescribePhoneNumberInfoErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.PhoneNumberParseFail"
  | "InvalidParameterValue.IncorrectPhoneNumber"
  | "LimitExceeded.PhoneNumberCountLimit"
  ;

/** Any code. Editors suggest the known ones. */
export type DescribePhoneNumberInfoErrorCode = Open<KnownDescribePhoneNumberInfoErrorCode>;
