/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { Int64 } from "../../../src/integers.js";
import type { KnownCommonErrorCode } from "../../error-codes/common.js";
import type { Open } from "../../../src/open.js";

/** The result of the message to each number. */
export interface SendMultiGlobalSmsResponse {
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
  /** One entry per number. */
  SendMultiStatusSet: SendMultiStatus[];
}

/** The result of the message to one number. */
export interface SendMultiStatus {
  /**
   * Ok if the message was accepted for sending, otherwise an error code. A single message can fail in a
   * request that succeeds.
   */
  Code: string;
  /** How many messages are charged: a long message counts once per part. */
  Fee: Int64;
  /** The ISO code of the number's country or region, such as CN; DEF when it was not recognized. */
  IsoCode: string;
  /** The outcome in words meant for people. It can be reworded at any time: never decide by it. */
  Message: string;
  /** The number that the message went to, in E.164 form, such as +60198890000. */
  PhoneNumber: string;
  /** The serial number of the message, which its receipt repeats. */
  SerialNo: string;
  /** The SessionContext of the message, unchanged. */
  SessionContext: string;
}

/**
 * The codes of SendMultiGlobalSms's failures: its own and the common ones. Minor versions add codes,
 * so a switch over them needs a default.
 */
export type KnownSendMultiGlobalSmsErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.ContainSensitiveWord"
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.InsufficientBalanceInSmsPackage"
  | "FailedOperation.MarketingSendTimeConstraint"
  | "FailedOperation.PhoneNumberInBlacklist"
  | "FailedOperation.SignatureIncorrectOrUnapproved"
  | "FailedOperation.TemplateIncorrectOrUnapproved"
  | "FailedOperation.TemplateParamSetNotMatchApprovedTemplate"
  | "FailedOperation.TemplateUnapprovedOrNotExist"
  | "InternalError.JsonParseFail"
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
  | "InvalidParameterValue.MultiSmsInfoSetEmpty"
  | "InvalidParameterValue.ProhibitedUseUrlInTemplateParameter"
  | "InvalidParameterValue.SdkAppIdNotExist"
  | "InvalidParameterValue.TemplateParameterFormatError"
  | "InvalidParameterValue.TemplateParameterLengthLimit"
  | "LimitExceeded.AppCountryOrRegionDailyLimit"
  | "LimitExceeded.AppCountryOrRegionInBlacklist"
  | "LimitExceeded.AppDailyLimit"
  | "LimitExceeded.AppGlobalDailyLimit"
  | "LimitExceeded.AppMainlandChinaDailyLimit"
  | "LimitExceeded.DailyLimit"
  | "LimitExceeded.DeliveryFrequencyLimit"
  | "LimitExceeded.GlobalSmsSendingRateLimit"
  | "LimitExceeded.PhoneNumberCountLimit"
  | "LimitExceeded.PhoneNumberDailyLimit"
  | "LimitExceeded.PhoneNumberOneHourLimit"
  | "LimitExceeded.PhoneNumberSameContentDailyLimit"
  | "LimitExceeded.PhoneNumberThirtySecondLimit"
  | "MissingParameter.EmptyPhoneNumberSet"
  | "UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.SdkAppIdIsDisabled"
  | "UnauthorizedOperation.ServiceSuspendDueToArrears"
  | "UnauthorizedOperation.SmsSdkAppIdVerifyFail"
  | "UnsupportedOperation"
  | "UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone"
  | "UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber"
  | "UnsupportedOperation.ContainDomesticPhoneNumber"
  | "UnsupportedOperation.GlobalTemplateToChineseMainlandPhone"
  | "UnsupportedOperation.UnsupportedRegion"
  ;

/** Any code. Editors suggest the known ones. */
export type SendMultiGlobalSmsErrorCode = Open<KnownSendMultiGlobalSmsErrorCode>;
