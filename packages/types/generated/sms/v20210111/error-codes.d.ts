// Generated from schemas/services/sms/v20210111/error-codes.schema.json: change that, then run `pnpm generate`.

import type { KnownCommonErrorCode } from "../../error-codes/common.js";
import type { Open } from "../../../src/open.js";

/**
 * What AddSmsSign can fail with: its own codes and the common ones. It grows in minor versions: a
 * switch over it needs a default.
 */
export type KnownAddSmsSignErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.NotEnterpriseCertification"
  | "FailedOperation.OtherError"
  | "FailedOperation.ParametersOtherError"
  | "FailedOperation.QualificationIdNotApproved"
  | "FailedOperation.SignNumberLimit"
  | "FailedOperation.TemplateIdNotExist"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SigFieldMissing"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "InvalidParameter.AppidAndBizId"
  | "InvalidParameterValue.ImageInvalid"
  | "InvalidParameterValue.InvalidDocumentType"
  | "InvalidParameterValue.InvalidInternational"
  | "InvalidParameterValue.InvalidUsedMethod"
  | "InvalidParameterValue.QualificationIdNotFound"
  | "InvalidParameterValue.SdkAppIdNotExist"
  | "InvalidParameterValue.SignAlreadyPassedCheck"
  | "InvalidParameterValue.SignExistAndUnapproved"
  | "InvalidParameterValue.SignNameLengthTooLong"
  | "MissingParameter"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.ServiceSuspendDueToArrears"
  | "UnsupportedOperation"
  ;

/** Any code, known ones suggested. */
export type AddSmsSignErrorCode = Open<KnownAddSmsSignErrorCode>;

/**
 * What AddSmsTemplate can fail with: its own codes and the common ones. It grows in minor versions: a
 * switch over it needs a default.
 */
export type KnownAddSmsTemplateErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.ForbidAddMarketingTemplates"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.MissingSignature"
  | "FailedOperation.MissingTemplateToModify"
  | "FailedOperation.NotEnterpriseCertification"
  | "FailedOperation.OtherError"
  | "FailedOperation.TemplateAlreadyPassedCheck"
  | "FailedOperation.TemplateNumberLimit"
  | "InternalError.JsonParseFail"
  | "InternalError.OtherError"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SendAndRecvFail"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "InvalidParameter.DirtyWordFound"
  | "InvalidParameter.InvalidParameters"
  | "InvalidParameterValue.InvalidInternational"
  | "InvalidParameterValue.InvalidSmsType"
  | "InvalidParameterValue.InvalidTemplateFormat"
  | "InvalidParameterValue.MarketingTemplateWithoutUnsubscribe"
  | "InvalidParameterValue.UnsupportedTemplateVariable"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.SdkAppIdIsDisabled"
  | "UnauthorizedOperation.ServiceSuspendDueToArrears"
  | "UnsupportedOperation"
  ;

/** Any code, known ones suggested. */
export type AddSmsTemplateErrorCode = Open<KnownAddSmsTemplateErrorCode>;

/**
 * What CallbackStatusStatistics can fail with: its own codes and the common ones. It grows in minor
 * versions: a switch over it needs a default.
 */
export type KnownCallbackStatusStatisticsErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.PhoneNumberInBlacklist"
  | "FailedOperation.TemplateIdNotExist"
  | "InternalError.OtherError"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SendAndRecvFail"
  | "InternalError.SigFieldMissing"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "InvalidParameter"
  | "InvalidParameterValue.BeginTimeVerifyFail"
  | "InvalidParameterValue.EndTimeVerifyFail"
  | "InvalidParameterValue.IncorrectPhoneNumber"
  | "InvalidParameterValue.LimitVerifyFail"
  | "InvalidParameterValue.OffsetVerifyFail"
  | "InvalidParameterValue.SdkAppIdNotExist"
  | "MissingParameter"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.SdkAppIdIsDisabled"
  | "UnauthorizedOperation.ServiceSuspendDueToArrears"
  | "UnauthorizedOperation.SmsSdkAppIdVerifyFail"
  | "UnsupportedOperation"
  ;

/** Any code, known ones suggested. */
export type CallbackStatusStatisticsErrorCode = Open<KnownCallbackStatusStatisticsErrorCode>;

/**
 * What DeleteSmsSign can fail with: its own codes and the common ones. It grows in minor versions: a
 * switch over it needs a default.
 */
export type KnownDeleteSmsSignErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.MissingSignatureToModify"
  | "FailedOperation.NotEnterpriseCertification"
  | "FailedOperation.OtherError"
  | "FailedOperation.SignIdNotExist"
  | "FailedOperation.TemplateIdNotExist"
  | "InternalError.OtherError"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.ServiceSuspendDueToArrears"
  | "UnsupportedOperation"
  ;

/** Any code, known ones suggested. */
export type DeleteSmsSignErrorCode = Open<KnownDeleteSmsSignErrorCode>;

/**
 * What DeleteSmsTemplate can fail with: its own codes and the common ones. It grows in minor versions:
 * a switch over it needs a default.
 */
export type KnownDeleteSmsTemplateErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.MissingTemplateToModify"
  | "FailedOperation.NotEnterpriseCertification"
  | "FailedOperation.OtherError"
  | "FailedOperation.TemplateIdNotExist"
  | "InternalError.OtherError"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.SdkAppIdIsDisabled"
  | "UnauthorizedOperation.ServiceSuspendDueToArrears"
  | "UnsupportedOperation"
  ;

/** Any code, known ones suggested. */
export type DeleteSmsTemplateErrorCode = Open<KnownDeleteSmsTemplateErrorCode>;

/**
 * What DescribePhoneNumberInfo can fail with: its own codes and the common ones. It grows in minor
 * versions: a switch over it needs a default.
 */
export type KnownDescribePhoneNumberInfoErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.PhoneNumberParseFail"
  | "InvalidParameterValue.IncorrectPhoneNumber"
  | "LimitExceeded.PhoneNumberCountLimit"
  ;

/** Any code, known ones suggested. */
export type DescribePhoneNumberInfoErrorCode = Open<KnownDescribePhoneNumberInfoErrorCode>;

/**
 * What DescribeSmsSignList can fail with: its own codes and the common ones. It grows in minor
 * versions: a switch over it needs a default.
 */
export type KnownDescribeSmsSignListErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.NotEnterpriseCertification"
  | "FailedOperation.OtherError"
  | "InternalError.JsonParseFail"
  | "InternalError.OtherError"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SendAndRecvFail"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "InvalidParameterValue.LimitVerifyFail"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.SdkAppIdIsDisabled"
  | "UnauthorizedOperation.ServiceSuspendDueToArrears"
  | "UnsupportedOperation"
  ;

/** Any code, known ones suggested. */
export type DescribeSmsSignListErrorCode = Open<KnownDescribeSmsSignListErrorCode>;

/**
 * What DescribeSmsTemplateList can fail with: its own codes and the common ones. It grows in minor
 * versions: a switch over it needs a default.
 */
export type KnownDescribeSmsTemplateListErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.ForbidAddMarketingTemplates"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.MissingTemplateToModify"
  | "FailedOperation.NotEnterpriseCertification"
  | "FailedOperation.OtherError"
  | "FailedOperation.ProhibitSubAccountUse"
  | "FailedOperation.TemplateNumberLimit"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SendAndRecvFail"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "InvalidParameterValue.InvalidInternational"
  | "InvalidParameterValue.InvalidTemplateFormat"
  | "InvalidParameterValue.LimitVerifyFail"
  | "InvalidParameterValue.TemplateWithDirtyWords"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.SdkAppIdIsDisabled"
  | "UnauthorizedOperation.ServiceSuspendDueToArrears"
  | "UnsupportedOperation"
  ;

/** Any code, known ones suggested. */
export type DescribeSmsTemplateListErrorCode = Open<KnownDescribeSmsTemplateListErrorCode>;

/**
 * What ModifySmsSign can fail with: its own codes and the common ones. It grows in minor versions: a
 * switch over it needs a default.
 */
export type KnownModifySmsSignErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.MissingSignatureList"
  | "FailedOperation.MissingSignatureToModify"
  | "FailedOperation.NotEnterpriseCertification"
  | "FailedOperation.OtherError"
  | "FailedOperation.QualificationIdNotApproved"
  | "FailedOperation.SignNumberLimit"
  | "FailedOperation.TemplateAlreadyPassedCheck"
  | "FailedOperation.TemplateIdNotExist"
  | "InternalError.OtherError"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "InvalidParameter"
  | "InvalidParameter.AppidAndBizId"
  | "InvalidParameterValue.ImageInvalid"
  | "InvalidParameterValue.InvalidDocumentType"
  | "InvalidParameterValue.InvalidInternational"
  | "InvalidParameterValue.InvalidSignPurpose"
  | "InvalidParameterValue.QualificationIdNotFound"
  | "InvalidParameterValue.SignAlreadyPassedCheck"
  | "InvalidParameterValue.SignExistAndUnapproved"
  | "InvalidParameterValue.SignNameLengthTooLong"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.ServiceSuspendDueToArrears"
  | "UnsupportedOperation"
  ;

/** Any code, known ones suggested. */
export type ModifySmsSignErrorCode = Open<KnownModifySmsSignErrorCode>;

/**
 * What ModifySmsTemplate can fail with: its own codes and the common ones. It grows in minor versions:
 * a switch over it needs a default.
 */
export type KnownModifySmsTemplateErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.ForbidAddMarketingTemplates"
  | "FailedOperation.MissingTemplateList"
  | "FailedOperation.MissingTemplateToModify"
  | "FailedOperation.NotEnterpriseCertification"
  | "FailedOperation.OtherError"
  | "FailedOperation.TemplateAlreadyPassedCheck"
  | "FailedOperation.TemplateNumberLimit"
  | "InternalError.OtherError"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SigVerificationFail"
  | "InternalError.UnknownError"
  | "InvalidParameter.DirtyWordFound"
  | "InvalidParameter.InvalidParameters"
  | "InvalidParameterValue.InvalidInternational"
  | "InvalidParameterValue.InvalidSmsType"
  | "InvalidParameterValue.InvalidTemplateFormat"
  | "InvalidParameterValue.MarketingTemplateWithoutUnsubscribe"
  | "InvalidParameterValue.UnsupportedTemplateVariable"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.SdkAppIdIsDisabled"
  | "UnauthorizedOperation.ServiceSuspendDueToArrears"
  | "UnsupportedOperation"
  ;

/** Any code, known ones suggested. */
export type ModifySmsTemplateErrorCode = Open<KnownModifySmsTemplateErrorCode>;

/**
 * What PullSmsReplyStatus can fail with: its own codes and the common ones. It grows in minor
 * versions: a switch over it needs a default.
 */
export type KnownPullSmsReplyStatusErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.PhoneNumberInBlacklist"
  | "InternalError.OtherError"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SendAndRecvFail"
  | "InternalError.SigFieldMissing"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "InvalidParameter"
  | "InvalidParameterValue.IncorrectPhoneNumber"
  | "InvalidParameterValue.SdkAppIdNotExist"
  | "MissingParameter"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.SdkAppIdIsDisabled"
  | "UnauthorizedOperation.ServiceSuspendDueToArrears"
  | "UnauthorizedOperation.SmsSdkAppIdVerifyFail"
  | "UnsupportedOperation"
  ;

/** Any code, known ones suggested. */
export type PullSmsReplyStatusErrorCode = Open<KnownPullSmsReplyStatusErrorCode>;

/**
 * What PullSmsReplyStatusByPhoneNumber can fail with: its own codes and the common ones. It grows in
 * minor versions: a switch over it needs a default.
 */
export type KnownPullSmsReplyStatusByPhoneNumberErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.PhoneNumberInBlacklist"
  | "InternalError.OtherError"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SendAndRecvFail"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "InvalidParameter"
  | "InvalidParameterValue.BeginTimeVerifyFail"
  | "InvalidParameterValue.EndTimeVerifyFail"
  | "InvalidParameterValue.IncorrectPhoneNumber"
  | "InvalidParameterValue.InvalidStartTime"
  | "InvalidParameterValue.SdkAppIdNotExist"
  | "MissingParameter"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.SdkAppIdIsDisabled"
  | "UnauthorizedOperation.ServiceSuspendDueToArrears"
  | "UnauthorizedOperation.SmsSdkAppIdVerifyFail"
  | "UnsupportedOperation"
  ;

/** Any code, known ones suggested. */
export type PullSmsReplyStatusByPhoneNumberErrorCode = Open<KnownPullSmsReplyStatusByPhoneNumberErrorCode>;

/**
 * What PullSmsSendStatus can fail with: its own codes and the common ones. It grows in minor versions:
 * a switch over it needs a default.
 */
export type KnownPullSmsSendStatusErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.PhoneNumberInBlacklist"
  | "InternalError.OtherError"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SendAndRecvFail"
  | "InternalError.SigFieldMissing"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "InvalidParameter"
  | "InvalidParameterValue.IncorrectPhoneNumber"
  | "InvalidParameterValue.SdkAppIdNotExist"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.SdkAppIdIsDisabled"
  | "UnauthorizedOperation.ServiceSuspendDueToArrears"
  | "UnauthorizedOperation.SmsSdkAppIdVerifyFail"
  | "UnsupportedOperation"
  ;

/** Any code, known ones suggested. */
export type PullSmsSendStatusErrorCode = Open<KnownPullSmsSendStatusErrorCode>;

/**
 * What PullSmsSendStatusByPhoneNumber can fail with: its own codes and the common ones. It grows in
 * minor versions: a switch over it needs a default.
 */
export type KnownPullSmsSendStatusByPhoneNumberErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.PhoneNumberInBlacklist"
  | "InternalError.JsonParseFail"
  | "InternalError.OtherError"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SendAndRecvFail"
  | "InternalError.SigFieldMissing"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "InvalidParameter"
  | "InvalidParameterValue.BeginTimeVerifyFail"
  | "InvalidParameterValue.EndTimeVerifyFail"
  | "InvalidParameterValue.IncorrectPhoneNumber"
  | "InvalidParameterValue.InvalidStartTime"
  | "InvalidParameterValue.SdkAppIdNotExist"
  | "MissingParameter"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.SdkAppIdIsDisabled"
  | "UnauthorizedOperation.ServiceSuspendDueToArrears"
  | "UnauthorizedOperation.SmsSdkAppIdVerifyFail"
  | "UnsupportedOperation"
  ;

/** Any code, known ones suggested. */
export type PullSmsSendStatusByPhoneNumberErrorCode = Open<KnownPullSmsSendStatusByPhoneNumberErrorCode>;

/**
 * What ReportConversion can fail with: its own codes and the common ones. It grows in minor versions:
 * a switch over it needs a default.
 */
export type KnownReportConversionErrorCode =
  | KnownCommonErrorCode
  | "InternalError.SendAndRecvFail"
  | "UnauthorizedOperation.SmsSdkAppIdVerifyFail"
  ;

/** Any code, known ones suggested. */
export type ReportConversionErrorCode = Open<KnownReportConversionErrorCode>;

/**
 * What SendMultiGlobalSms can fail with: its own codes and the common ones. It grows in minor
 * versions: a switch over it needs a default.
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

/** Any code, known ones suggested. */
export type SendMultiGlobalSmsErrorCode = Open<KnownSendMultiGlobalSmsErrorCode>;

/**
 * What SendSms can fail with: its own codes and the common ones. It grows in minor versions: a switch
 * over it needs a default.
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
  | "FailedOperation.TemplateParamSetNotMatchApprovedTemplate"
  | "FailedOperation.TemplateUnapprovedOrNotExist"
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
  | "UnsupportedOperation.GlobalTemplateToChineseMainlandPhone"
  | "UnsupportedOperation.UnsupportedRegion"
  ;

/** Any code, known ones suggested. */
export type SendSmsErrorCode = Open<KnownSendSmsErrorCode>;

/**
 * What SendStatusStatistics can fail with: its own codes and the common ones. It grows in minor
 * versions: a switch over it needs a default.
 */
export type KnownSendStatusStatisticsErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.PhoneNumberInBlacklist"
  | "FailedOperation.TemplateIncorrectOrUnapproved"
  | "InternalError.OtherError"
  | "InternalError.ParseBackendResponseFail"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SendAndRecvFail"
  | "InternalError.SigFieldMissing"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "InvalidParameter"
  | "InvalidParameterValue.BeginTimeVerifyFail"
  | "InvalidParameterValue.EndTimeVerifyFail"
  | "InvalidParameterValue.IncorrectPhoneNumber"
  | "InvalidParameterValue.LimitVerifyFail"
  | "InvalidParameterValue.OffsetVerifyFail"
  | "InvalidParameterValue.SdkAppIdNotExist"
  | "MissingParameter"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.SdkAppIdIsDisabled"
  | "UnauthorizedOperation.ServiceSuspendDueToArrears"
  | "UnauthorizedOperation.SmsSdkAppIdVerifyFail"
  | "UnsupportedOperation"
  ;

/** Any code, known ones suggested. */
export type SendStatusStatisticsErrorCode = Open<KnownSendStatusStatisticsErrorCode>;

/**
 * What SmsPackagesStatistics can fail with: its own codes and the common ones. It grows in minor
 * versions: a switch over it needs a default.
 */
export type KnownSmsPackagesStatisticsErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.PhoneNumberInBlacklist"
  | "FailedOperation.SignatureIncorrectOrUnapproved"
  | "InternalError.OtherError"
  | "InternalError.ParseBackendResponseFail"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SendAndRecvFail"
  | "InternalError.SigFieldMissing"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "InvalidParameter"
  | "InvalidParameterValue.BeginTimeVerifyFail"
  | "InvalidParameterValue.EndTimeVerifyFail"
  | "InvalidParameterValue.IncorrectPhoneNumber"
  | "InvalidParameterValue.LimitVerifyFail"
  | "InvalidParameterValue.OffsetVerifyFail"
  | "InvalidParameterValue.SdkAppIdNotExist"
  | "MissingParameter"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.SdkAppIdIsDisabled"
  | "UnauthorizedOperation.ServiceSuspendDueToArrears"
  | "UnauthorizedOperation.SmsSdkAppIdVerifyFail"
  | "UnsupportedOperation"
  ;

/** Any code, known ones suggested. */
export type SmsPackagesStatisticsErrorCode = Open<KnownSmsPackagesStatisticsErrorCode>;

/** Every code that is known of sms 2021-01-11, and the common ones. */
export type KnownSmsErrorCode =
  | KnownCommonErrorCode
  | "FailedOperation.ContainSensitiveWord"
  | "FailedOperation.FailResolvePacket"
  | "FailedOperation.ForbidAddMarketingTemplates"
  | "FailedOperation.InsufficientBalanceInSmsPackage"
  | "FailedOperation.JsonParseFail"
  | "FailedOperation.MarketingSendTimeConstraint"
  | "FailedOperation.MissingSignature"
  | "FailedOperation.MissingSignatureList"
  | "FailedOperation.MissingSignatureToModify"
  | "FailedOperation.MissingTemplateList"
  | "FailedOperation.MissingTemplateToModify"
  | "FailedOperation.NotEnterpriseCertification"
  | "FailedOperation.OtherError"
  | "FailedOperation.ParametersOtherError"
  | "FailedOperation.PhoneNumberInBlacklist"
  | "FailedOperation.PhoneNumberParseFail"
  | "FailedOperation.ProhibitSubAccountUse"
  | "FailedOperation.QualificationIdNotApproved"
  | "FailedOperation.SignIdNotExist"
  | "FailedOperation.SignNumberLimit"
  | "FailedOperation.SignatureIncorrectOrUnapproved"
  | "FailedOperation.TemplateAlreadyPassedCheck"
  | "FailedOperation.TemplateIdNotExist"
  | "FailedOperation.TemplateIncorrectOrUnapproved"
  | "FailedOperation.TemplateNumberLimit"
  | "FailedOperation.TemplateParamSetNotMatchApprovedTemplate"
  | "FailedOperation.TemplateUnapprovedOrNotExist"
  | "InternalError.JsonParseFail"
  | "InternalError.OtherError"
  | "InternalError.ParseBackendResponseFail"
  | "InternalError.RequestTimeException"
  | "InternalError.RestApiInterfaceNotExist"
  | "InternalError.SendAndRecvFail"
  | "InternalError.SigFieldMissing"
  | "InternalError.SigVerificationFail"
  | "InternalError.Timeout"
  | "InternalError.UnknownError"
  | "InvalidParameter"
  | "InvalidParameter.AppidAndBizId"
  | "InvalidParameter.DirtyWordFound"
  | "InvalidParameter.InvalidParameters"
  | "InvalidParameterValue.BeginTimeVerifyFail"
  | "InvalidParameterValue.ContentLengthLimit"
  | "InvalidParameterValue.EndTimeVerifyFail"
  | "InvalidParameterValue.ImageInvalid"
  | "InvalidParameterValue.IncorrectPhoneNumber"
  | "InvalidParameterValue.InvalidDocumentType"
  | "InvalidParameterValue.InvalidInternational"
  | "InvalidParameterValue.InvalidSignPurpose"
  | "InvalidParameterValue.InvalidSmsType"
  | "InvalidParameterValue.InvalidStartTime"
  | "InvalidParameterValue.InvalidTemplateFormat"
  | "InvalidParameterValue.InvalidUsedMethod"
  | "InvalidParameterValue.LimitVerifyFail"
  | "InvalidParameterValue.MarketingTemplateWithoutUnsubscribe"
  | "InvalidParameterValue.MultiSmsInfoSetEmpty"
  | "InvalidParameterValue.OffsetVerifyFail"
  | "InvalidParameterValue.ProhibitedUseUrlInTemplateParameter"
  | "InvalidParameterValue.QualificationIdNotFound"
  | "InvalidParameterValue.SdkAppIdNotExist"
  | "InvalidParameterValue.SignAlreadyPassedCheck"
  | "InvalidParameterValue.SignExistAndUnapproved"
  | "InvalidParameterValue.SignNameLengthTooLong"
  | "InvalidParameterValue.TemplateParameterFormatError"
  | "InvalidParameterValue.TemplateParameterLengthLimit"
  | "InvalidParameterValue.TemplateWithDirtyWords"
  | "InvalidParameterValue.UnsupportedTemplateVariable"
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
  | "MissingParameter"
  | "MissingParameter.EmptyPhoneNumberSet"
  | "UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny"
  | "UnauthorizedOperation.RequestIpNotInWhitelist"
  | "UnauthorizedOperation.RequestPermissionDeny"
  | "UnauthorizedOperation.SdkAppIdIsDisabled"
  | "UnauthorizedOperation.ServiceSuspendDueToArrears"
  | "UnauthorizedOperation.SmsSdkAppIdVerifyFail"
  | "UnsupportedOperation"
  | "UnsupportedOperation."
  | "UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone"
  | "UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber"
  | "UnsupportedOperation.ContainDomesticPhoneNumber"
  | "UnsupportedOperation.GlobalTemplateToChineseMainlandPhone"
  | "UnsupportedOperation.UnsupportedRegion"
  ;

/** Any code, known ones suggested. */
export type SmsErrorCode = Open<KnownSmsErrorCode>;
