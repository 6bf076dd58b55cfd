/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { Int64 } from "../../../../src/integers.js";
import type { KnownCommonErrorCode } from "../../../error-codes/common.js";
import type { Open } from "../../../../src/open.js";

/** The result of the message to each number. */
export interface SendSmsResponse {
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
  /** One entry per number. */
  SendStatusSet?: SendStatus[] | null;
}

/** The result of the message to one number. */
export interface SendStatus {
  /**
   * Ok if the message was accepted for sending, otherwise an error code. A single message can fail in a
   * request that succeeds.
   */
  Code?: string | null;
  /** How many messages are charged: a long message counts once per part. */
  Fee?: Int64 | null;
  /** The ISO code of the number's country or region, such as CN; DEF when it was not recognized. */
  IsoCode?: string | null;
  /** The outcome in words meant for people. It can be reworded at any time: never decide by it. */
  Message?: string | null;
  /** The number that the message went to, in E.164 form, such as +8618501234444. */
  PhoneNumber?: string | null;
  /** The serial number of the message, which its receipt repeats. */
  SerialNo?: string | null;
  /** The SessionContext of the request, unchanged. */
  SessionContext?: string | null;
}

/**
 * The codes of SendSms's failures: its own and the common ones. Minor versions add codes, so a switch
 * over them needs a default.
 */
export type KnownSendSmsErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.ContainSensitiveWord"
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.InsufficientBalanceInSmsPackage"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.MarketingSendTimeConstraint"
  | "FailedOperation.PhoneNumberInBlacklist"
  | "FailedOperation.SignatureIncorrectOrUnapproved"
  | "FailedOperation.TemplateIncorrectOrUnapproved"
  | "InternalError.OtherError"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SendAndRecvFail"
  | "InternalError.SigFieldMissing"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "InvalidParameterValue.ContentLengthLimit"
  | "InvalidParameterValue.IncorrectPhoneNumber"
  | "InvalidParameterValue.ProhibitedUseUrlInTemplateParameter"
  | "InvalidParameterValue.SdkAppidNotExist"
  | "InvalidParameterValue.TemplateParameterFormatError"
  | "InvalidParameterValue.TemplateParameterLengthLimit"
  | "LimitExceeded.AppDailyLimit"
  | "LimitExceeded.DailyLimit"
  | "LimitExceeded.DeliveryFrequencyLimit"
  | "LimitExceeded.PhoneNumberCountLimit"
  | "LimitExceeded.PhoneNumberDailyLimit"
  | "LimitExceeded.PhoneNumberOneHourLimit"
  | "LimitExceeded.PhoneNumberSameContentDailyLimit"
  | "LimitExceeded.PhoneNumberThirtySecondLimit"
  | "MissingParameter.EmptyPhoneNumberSet"
  | "UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.SdkAppidIsDisabled"
  | "UnauthorizedOperation.SerivceSuspendDueToArrears"
  | "UnauthorizedOperation.SmsSdkAppidVerifyFail"
  | "UnsupportedOperation."
  | "UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber"
  | "UnsupportedOperation.UnsuportedRegion"
  ;

/** Any code. Editors suggest the known ones. */
export type SendSmsErrorCode = Open<KnownSendSmsErrorCode>;
