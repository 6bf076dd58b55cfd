/* eslint-disable */
// @generated from schemas/intl/services/sms/v20190711/error-codes.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { KnownCommonErrorCode } from "../../../error-codes/common.js";
import type { Open } from "../../../../src/open.js";

/** All known codes of sms 2019-07-11 (edition intl), and the common ones. */
export type KnownSmsErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.ContainSensitiveWord"
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.InsufficientBalanceInSmsPackage"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.MarketingSendTimeConstraint"
  | "FailedOperation.MissingSignature"
  | "FailedOperation.MissingSignatureToModify"
  | "FailedOperation.MissingTemplateToModify"
  | "FailedOperation.NotEnterpriseCertification"
  | "FailedOperation.OtherError"
  | "FailedOperation.PhoneNumberInBlacklist"
  | "FailedOperation.PhoneNumberOnBlacklist"
  | "FailedOperation.SignatureIncorrectOrUnapproved"
  | "FailedOperation.TemplateAlreadyPassedCheck"
  | "FailedOperation.TemplateIncorrectOrUnapproved"
  | "InternalError.OtherError"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SendAndRecvFail"
  | "InternalError.SigFieldMissing"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "InvalidParameter"
  | "InvalidParameter.AppidAndBizId"
  | "InvalidParameter.InvalidParameters"
  | "InvalidParameterValue.ContentLengthLimit"
  | "InvalidParameterValue.ImageInvalid"
  | "InvalidParameterValue.IncorrectPhoneNumber"
  | "InvalidParameterValue.InvalidDocumentType"
  | "InvalidParameterValue.InvalidInternational"
  | "InvalidParameterValue.InvalidStartTime"
  | "InvalidParameterValue.InvalidUsedMethod"
  | "InvalidParameterValue.MissingSignatureList"
  | "InvalidParameterValue.ProhibitedUseUrlInTemplateParameter"
  | "InvalidParameterValue.SdkAppidNotExist"
  | "InvalidParameterValue.SignAlreadyPassedCheck"
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
  | "MissingParameter"
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
export type SmsErrorCode = Open<KnownSmsErrorCode>;
