// What @tc3-schema/types/intl/sms/v20210111 declares, bundled from the built package in the order of names: made by `pnpm api`.

/** The signature that was applied for. */
interface AddSignStatus {
  /** The ID of the signature. */
  SignId?: Int64 | null;
}

/** Any code. Editors suggest the known ones. */
type AddSmsSignErrorCode = Open<KnownAddSmsSignErrorCode>;

/** A signature to apply for, and what proves the right to it. */
interface AddSmsSignRequest {
  /**
   * The authorization by the owner of the name: an image in Base64, without the prefix of a data URL.
   * Only looked at when SignPurpose is 1.
   */
  CommissionImage?: string;
  /**
   * The content of ProofImage. 0: a license that joins three certificates. 1: a business license. 2: an
   * organization code certificate. 3: a social credit code certificate. 4: the admin pages of an app by
   * an individual developer, not for mainland China any more. 7: a trademark registration. No longer
   * accepted: 5, a website's filing; 6, the settings of a mini program; 8, the settings of an official
   * account.
   */
  DocumentType: Int64;
  /** 0: for mainland China. 1: international, which includes Hong Kong, Macao and Taiwan. */
  International: Int64;
  /** The document that DocumentType names: an image in Base64, without the prefix of a data URL. */
  ProofImage: string;
  /** A note for the reviewers. */
  Remark?: string;
  /** The text of the signature; not one that is approved or under review already. */
  SignName: string;
  /** 0: for one's own use. 1: on behalf of somebody else, which CommissionImage has to prove. */
  SignPurpose: Int64;
  /**
   * The kind of thing that the signature names, and in brackets the values of DocumentType that can
   * prove it. 0: a company (0, 1). 1: an app (0 to 4), not for mainland China any more. 4: a trademark
   * (7). 5: a government body, a public institution or another organization (2, 3). No longer accepted:
   * 2, a website; 3, an official account; 6, a mini program.
   */
  SignType: Int64;
}

/** The signature that was applied for. */
interface AddSmsSignResponse {
  /** The signature that was applied for. */
  AddSignStatus: AddSignStatus;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** Any code. Editors suggest the known ones. */
type AddSmsTemplateErrorCode = Open<KnownAddSmsTemplateErrorCode>;

/** A template to apply for. */
interface AddSmsTemplateRequest {
  /** 0: for mainland China. 1: international, which includes Hong Kong, Macao and Taiwan. */
  International: Int64;
  /** A note for the reviewers, such as why the template is needed and where. */
  Remark: string;
  /** The purpose of the messages. 1: marketing. 2: notification. 3: verification code. */
  SmsType: Int64;
  /** The text of the template, with placeholders such as {1}. */
  TemplateContent: string;
  /** The name of the template. */
  TemplateName: string;
}

/** The template that was applied for. */
interface AddSmsTemplateResponse {
  /** The template that was applied for. */
  AddTemplateStatus: AddTemplateStatus;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** The template that was applied for. */
interface AddTemplateStatus {
  /** The ID of the template. */
  TemplateId?: string | null;
}

/** The receipts of a period, counted by what became of the messages. */
interface CallbackStatusStatistics {
  /** How many messages went to numbers on a block list. */
  BlackListCount?: Int64 | null;
  /** How many receipts came in. */
  CallbackCount?: Int64 | null;
  /** How many receipts report a failure. */
  CallbackFailCount?: Int64 | null;
  /** How many receipts report a delivery. */
  CallbackSuccessCount?: Int64 | null;
  /** How many messages exceeded a carrier's rate limit. */
  FrequencyLimitCount?: Int64 | null;
  /** How many messages failed by an error inside a carrier's network. */
  InternalErrorCount?: Int64 | null;
  /** How many messages went to invalid or unassigned numbers. */
  InvalidNumberCount?: Int64 | null;
  /** How many messages were accepted for sending. */
  RequestSuccessCount?: Int64 | null;
  /** How many messages went to phones that were off or out of service. */
  ShutdownErrorCount?: Int64 | null;
}

/** Any code. Editors suggest the known ones. */
type CallbackStatusStatisticsErrorCode = Open<KnownCallbackStatusStatisticsErrorCode>;

/** The application whose receipts are counted, and the period. */
interface CallbackStatusStatisticsRequest {
  /** The hour to begin with, as YYYYMMDDHH, such as 2024090800. */
  BeginTime: string;
  /** The hour to end with, as YYYYMMDDHH; not before BeginTime, nor more than 32 days after it. */
  EndTime: string;
  /** How many entries to return at most; always 0 for now. */
  Limit: Int64;
  /** How many entries to skip; always 0 for now. */
  Offset: Int64;
  /** The ID of the SMS application, as the console shows it, such as 1400006666. */
  SmsSdkAppId: string;
}

/** The receipts of a period, counted. */
interface CallbackStatusStatisticsResponse {
  /** The receipts, counted. */
  CallbackStatusStatistics?: CallbackStatusStatistics | null;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** The result of the deletion. */
interface DeleteSignStatus {
  /** The outcome in words, such as return successfully! */
  DeleteStatus?: string | null;
  /** When it was deleted, in seconds since the UNIX epoch. */
  DeleteTime?: Int64 | null;
}

/** Any code. Editors suggest the known ones. */
type DeleteSmsSignErrorCode = Open<KnownDeleteSmsSignErrorCode>;

/** The signature to delete. */
interface DeleteSmsSignRequest {
  /** The ID of the signature to delete. */
  SignId: Int64;
}

/** The result of the deletion. */
interface DeleteSmsSignResponse {
  /** The result of the deletion. */
  DeleteSignStatus: DeleteSignStatus;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** Any code. Editors suggest the known ones. */
type DeleteSmsTemplateErrorCode = Open<KnownDeleteSmsTemplateErrorCode>;

/** The template to delete. */
interface DeleteSmsTemplateRequest {
  /** The ID of the template to delete. */
  TemplateId: Int64;
}

/** The result of the deletion. */
interface DeleteSmsTemplateResponse {
  /** The result of the deletion. */
  DeleteTemplateStatus: DeleteTemplateStatus;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** The result of the deletion. */
interface DeleteTemplateStatus {
  /** The outcome in words, such as return successfully! */
  DeleteStatus: string;
  /** When it was deleted, in seconds since the UNIX epoch. */
  DeleteTime: Int64;
}

/** Any code. Editors suggest the known ones. */
type DescribePhoneNumberInfoErrorCode = Open<KnownDescribePhoneNumberInfoErrorCode>;

/** The numbers to take apart. */
interface DescribePhoneNumberInfoRequest {
  /** The numbers to take apart, in E.164 form, such as +8618501234444; at most 200. */
  PhoneNumberSet: string[];
}

/** The facts about each number. */
interface DescribePhoneNumberInfoResponse {
  /** One entry per number. */
  PhoneNumberInfoSet?: PhoneNumberInfo[] | null;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** One signature, and how far its review is. */
interface DescribeSignListStatus {
  /** When it was submitted for review, in seconds since the UNIX epoch. */
  CreateTime: Int64;
  /** 0: for mainland China. 1: international, which includes Hong Kong, Macao and Taiwan. */
  International: Int64;
  /** The reply of the reviewers, usually the reason for a refusal. */
  ReviewReply: string;
  /** The ID of the signature. */
  SignId: Int64;
  /** The text of the signature. */
  SignName: string;
  /**
   * The state of the signature's review. 0: approved and usable. 1: under review. 2: approved, not yet
   * in effect. -1: refused, or not usable for another reason, such as a first registration that is not
   * complete.
   */
  StatusCode: Int64;
}

/** Any code. Editors suggest the known ones. */
type DescribeSmsSignListErrorCode = Open<KnownDescribeSmsSignListErrorCode>;

/** The signatures to look up. */
interface DescribeSmsSignListRequest {
  /** 0: for mainland China. 1: international, which includes Hong Kong, Macao and Taiwan. */
  International: Int64;
  /** How many signatures to return at most, up to 100; 10 by default. Used only if SignIdSet is empty. */
  Limit?: Int64;
  /** How many signatures to skip; 0 by default. Used only if SignIdSet is empty. */
  Offset?: Int64;
  /** The IDs of the signatures to look up, at most 100; when empty, Limit and Offset choose. */
  SignIdSet?: Int64[];
}

/** The signatures that were found. */
interface DescribeSmsSignListResponse {
  /** One entry per signature. */
  DescribeSignListStatusSet: DescribeSignListStatus[];
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** Any code. Editors suggest the known ones. */
type DescribeSmsTemplateListErrorCode = Open<KnownDescribeSmsTemplateListErrorCode>;

/** The templates to look up. */
interface DescribeSmsTemplateListRequest {
  /** 0: for mainland China. 1: international, which includes Hong Kong, Macao and Taiwan. */
  International: Int64;
  /** How many templates to return at most, up to 100; 0 by default. Used only if TemplateIdSet is empty. */
  Limit?: Int64;
  /** How many templates to skip; 0 by default. Used only if TemplateIdSet is empty. */
  Offset?: Int64;
  /** The IDs of the templates to look up, at most 100; when empty, Limit and Offset choose. */
  TemplateIdSet?: Int64[];
}

/** The templates that were found. */
interface DescribeSmsTemplateListResponse {
  /** One entry per template. */
  DescribeTemplateStatusSet: DescribeTemplateListStatus[];
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** One template, and how far its review is. */
interface DescribeTemplateListStatus {
  /** When it was submitted for review, in seconds since the UNIX epoch. */
  CreateTime: Int64;
  /** 0: for mainland China. 1: international, which includes Hong Kong, Macao and Taiwan. 3: for both. */
  International: Int64;
  /** The reply of the reviewers, usually the reason for a refusal. */
  ReviewReply: string;
  /**
   * The state of the template's review. 0: approved and usable, the only state in which it can be sent.
   * 1: under review. 2: approved, not yet in effect. -1: refused.
   */
  StatusCode: Int64;
  /** The text of the template, with placeholders such as {1}. */
  TemplateContent: string;
  /** The ID of the template. */
  TemplateId: Int64;
  /** The name of the template. */
  TemplateName: string;
}

/**
 * An int64 or uint64 of a definition. You can assign any number to it. `WithIntegers` recognises it by a mark that
 * exists only in types.
 */
type Int64 = number & {
  readonly [int64]?: never;
};

/**
 * The codes of AddSmsSign's failures: its own and the common ones. Minor versions add codes, so a
 * switch over them needs a default.
 */
type KnownAddSmsSignErrorCode = KnownCommonErrorCode | "FailedOperation.FailResolvePacket" | "FailedOperation.JsonParseFail" | "FailedOperation.NotEnterpriseCertification" | "FailedOperation.OtherError" | "FailedOperation.ParametersOtherError" | "FailedOperation.QualificationIdNotApproved" | "FailedOperation.SignNumberLimit" | "FailedOperation.TemplateIdNotExist" | "InternalError.RequestTimeException" | "InternalError.RestApiInterfaceNotExist" | "InternalError.SigFieldMissing" | "InternalError.SigVerificationFail" | "InternalError.Timeout" | "InternalError.UnknownError" | "InvalidParameter.AppidAndBizId" | "InvalidParameterValue.ImageInvalid" | "InvalidParameterValue.InvalidDocumentType" | "InvalidParameterValue.InvalidInternational" | "InvalidParameterValue.InvalidUsedMethod" | "InvalidParameterValue.QualificationIdNotFound" | "InvalidParameterValue.SdkAppIdNotExist" | "InvalidParameterValue.SignAlreadyPassedCheck" | "InvalidParameterValue.SignExistAndUnapproved" | "InvalidParameterValue.SignNameLengthTooLong" | "MissingParameter" | "UnauthorizedOperation.RequestIpNotInWhitelist" | "UnauthorizedOperation.RequestPermissionDeny" | "UnauthorizedOperation.ServiceSuspendDueToArrears" | "UnsupportedOperation" | "UnsupportedOperation.";

/**
 * The codes of AddSmsTemplate's failures: its own and the common ones. Minor versions add codes, so a
 * switch over them needs a default.
 */
type KnownAddSmsTemplateErrorCode = KnownCommonErrorCode | "FailedOperation.FailResolvePacket" | "FailedOperation.ForbidAddMarketingTemplates" | "FailedOperation.JsonParseFail" | "FailedOperation.MissingSignature" | "FailedOperation.MissingTemplateToModify" | "FailedOperation.NotEnterpriseCertification" | "FailedOperation.OtherError" | "FailedOperation.TemplateAlreadyPassedCheck" | "FailedOperation.TemplateNumberLimit" | "InternalError.JsonParseFail" | "InternalError.OtherError" | "InternalError.RequestTimeException" | "InternalError.RestApiInterfaceNotExist" | "InternalError.SendAndRecvFail" | "InternalError.SigVerificationFail" | "InternalError.Timeout" | "InternalError.UnknownError" | "InvalidParameter.DirtyWordFound" | "InvalidParameter.InvalidParameters" | "InvalidParameterValue.InvalidInternational" | "InvalidParameterValue.InvalidSmsType" | "InvalidParameterValue.InvalidTemplateFormat" | "InvalidParameterValue.MarketingTemplateWithoutUnsubscribe" | "InvalidParameterValue.UnsupportedTemplateVariable" | "UnauthorizedOperation.RequestIpNotInWhitelist" | "UnauthorizedOperation.RequestPermissionDeny" | "UnauthorizedOperation.SdkAppIdIsDisabled" | "UnauthorizedOperation.ServiceSuspendDueToArrears" | "UnsupportedOperation.";

/**
 * The codes of CallbackStatusStatistics's failures: its own and the common ones. Minor versions add
 * codes, so a switch over them needs a default.
 */
type KnownCallbackStatusStatisticsErrorCode = KnownCommonErrorCode | "FailedOperation.FailResolvePacket" | "FailedOperation.JsonParseFail" | "FailedOperation.PhoneNumberInBlacklist" | "FailedOperation.TemplateIdNotExist" | "InternalError.OtherError" | "InternalError.RequestTimeException" | "InternalError.RestApiInterfaceNotExist" | "InternalError.SendAndRecvFail" | "InternalError.SigFieldMissing" | "InternalError.SigVerificationFail" | "InternalError.Timeout" | "InternalError.UnknownError" | "InvalidParameter" | "InvalidParameterValue.BeginTimeVerifyFail" | "InvalidParameterValue.EndTimeVerifyFail" | "InvalidParameterValue.IncorrectPhoneNumber" | "InvalidParameterValue.LimitVerifyFail" | "InvalidParameterValue.OffsetVerifyFail" | "InvalidParameterValue.SdkAppIdNotExist" | "MissingParameter" | "UnauthorizedOperation.RequestIpNotInWhitelist" | "UnauthorizedOperation.RequestPermissionDeny" | "UnauthorizedOperation.SdkAppIdIsDisabled" | "UnauthorizedOperation.ServiceSuspendDueToArrears" | "UnauthorizedOperation.SmsSdkAppIdVerifyFail" | "UnsupportedOperation.";

/**
 * The error codes that every action of Tencent Cloud API 3.0 can return. The codes come from the pages
 * under x-sources. The judgements and the texts are this project's own. Minor versions add codes, so a
 * switch over them needs a default.
 */
type KnownCommonErrorCode = "ActionOffline" | "AuthFailure.InvalidAuthorization" | "AuthFailure.InvalidSecretId" | "AuthFailure.MFAFailure" | "AuthFailure.SecretIdNotFound" | "AuthFailure.SignatureExpire" | "AuthFailure.SignatureFailure" | "AuthFailure.TokenFailure" | "AuthFailure.UnauthorizedOperation" | "DryRunOperation" | "FailedOperation" | "InternalError" | "InvalidAction" | "InvalidParameter" | "InvalidParameterValue" | "InvalidRequest" | "IpInBlacklist" | "IpNotInWhitelist" | "LimitExceeded" | "MissingParameter" | "NoSuchProduct" | "NoSuchVersion" | "RequestLimitExceeded" | "RequestLimitExceeded.GlobalRegionUinLimitExceeded" | "RequestLimitExceeded.IPLimitExceeded" | "RequestLimitExceeded.UinLimitExceeded" | "RequestSizeLimitExceeded" | "ResourceInUse" | "ResourceInsufficient" | "ResourceNotFound" | "ResourceUnavailable" | "ResponseSizeLimitExceeded" | "ServiceUnavailable" | "UnauthorizedOperation" | "UnknownParameter" | "UnsupportedOperation" | "UnsupportedProtocol" | "UnsupportedRegion";

/**
 * The codes of DeleteSmsSign's failures: its own and the common ones. Minor versions add codes, so a
 * switch over them needs a default.
 */
type KnownDeleteSmsSignErrorCode = KnownCommonErrorCode | "FailedOperation.FailResolvePacket" | "FailedOperation.JsonParseFail" | "FailedOperation.MissingSignatureToModify" | "FailedOperation.NotEnterpriseCertification" | "FailedOperation.OtherError" | "FailedOperation.SignIdNotExist" | "FailedOperation.TemplateIdNotExist" | "InternalError.OtherError" | "InternalError.RequestTimeException" | "InternalError.RestApiInterfaceNotExist" | "InternalError.SigVerificationFail" | "InternalError.Timeout" | "InternalError.UnknownError" | "UnauthorizedOperation.RequestIpNotInWhitelist" | "UnauthorizedOperation.RequestPermissionDeny" | "UnauthorizedOperation.ServiceSuspendDueToArrears" | "UnsupportedOperation" | "UnsupportedOperation.";

/**
 * The codes of DeleteSmsTemplate's failures: its own and the common ones. Minor versions add codes, so
 * a switch over them needs a default.
 */
type KnownDeleteSmsTemplateErrorCode = KnownCommonErrorCode | "FailedOperation.FailResolvePacket" | "FailedOperation.JsonParseFail" | "FailedOperation.MissingTemplateToModify" | "FailedOperation.NotEnterpriseCertification" | "FailedOperation.OtherError" | "FailedOperation.TemplateIdNotExist" | "InternalError.OtherError" | "InternalError.RequestTimeException" | "InternalError.RestApiInterfaceNotExist" | "InternalError.SigVerificationFail" | "InternalError.Timeout" | "InternalError.UnknownError" | "UnauthorizedOperation.RequestIpNotInWhitelist" | "UnauthorizedOperation.RequestPermissionDeny" | "UnauthorizedOperation.SdkAppIdIsDisabled" | "UnauthorizedOperation.ServiceSuspendDueToArrears" | "UnsupportedOperation" | "UnsupportedOperation.";

/**
 * The codes of DescribePhoneNumberInfo's failures: its own and the common ones. Minor versions add
 * codes, so a switch over them needs a default.
 */
type KnownDescribePhoneNumberInfoErrorCode = KnownCommonErrorCode | "FailedOperation.JsonParseFail" | "FailedOperation.PhoneNumberParseFail" | "InvalidParameterValue.IncorrectPhoneNumber" | "LimitExceeded.PhoneNumberCountLimit";

/**
 * The codes of DescribeSmsSignList's failures: its own and the common ones. Minor versions add codes,
 * so a switch over them needs a default.
 */
type KnownDescribeSmsSignListErrorCode = KnownCommonErrorCode | "FailedOperation.FailResolvePacket" | "FailedOperation.JsonParseFail" | "FailedOperation.NotEnterpriseCertification" | "FailedOperation.OtherError" | "InternalError.JsonParseFail" | "InternalError.OtherError" | "InternalError.RequestTimeException" | "InternalError.RestApiInterfaceNotExist" | "InternalError.SendAndRecvFail" | "InternalError.SigVerificationFail" | "InternalError.Timeout" | "InternalError.UnknownError" | "InvalidParameterValue.LimitVerifyFail" | "UnauthorizedOperation.RequestIpNotInWhitelist" | "UnauthorizedOperation.RequestPermissionDeny" | "UnauthorizedOperation.SdkAppIdIsDisabled" | "UnauthorizedOperation.ServiceSuspendDueToArrears" | "UnsupportedOperation" | "UnsupportedOperation.";

/**
 * The codes of DescribeSmsTemplateList's failures: its own and the common ones. Minor versions add
 * codes, so a switch over them needs a default.
 */
type KnownDescribeSmsTemplateListErrorCode = KnownCommonErrorCode | "FailedOperation.FailResolvePacket" | "FailedOperation.ForbidAddMarketingTemplates" | "FailedOperation.JsonParseFail" | "FailedOperation.MissingTemplateToModify" | "FailedOperation.NotEnterpriseCertification" | "FailedOperation.OtherError" | "FailedOperation.ProhibitSubAccountUse" | "FailedOperation.TemplateNumberLimit" | "InternalError.RequestTimeException" | "InternalError.RestApiInterfaceNotExist" | "InternalError.SendAndRecvFail" | "InternalError.SigVerificationFail" | "InternalError.Timeout" | "InternalError.UnknownError" | "InvalidParameterValue.InvalidInternational" | "InvalidParameterValue.InvalidTemplateFormat" | "InvalidParameterValue.LimitVerifyFail" | "InvalidParameterValue.TemplateWithDirtyWords" | "UnauthorizedOperation.RequestIpNotInWhitelist" | "UnauthorizedOperation.RequestPermissionDeny" | "UnauthorizedOperation.SdkAppIdIsDisabled" | "UnauthorizedOperation.ServiceSuspendDueToArrears" | "UnsupportedOperation" | "UnsupportedOperation.";

/**
 * The codes of ModifySmsSign's failures: its own and the common ones. Minor versions add codes, so a
 * switch over them needs a default.
 */
type KnownModifySmsSignErrorCode = KnownCommonErrorCode | "FailedOperation.FailResolvePacket" | "FailedOperation.JsonParseFail" | "FailedOperation.MissingSignatureList" | "FailedOperation.MissingSignatureToModify" | "FailedOperation.NotEnterpriseCertification" | "FailedOperation.OtherError" | "FailedOperation.SignNumberLimit" | "FailedOperation.TemplateAlreadyPassedCheck" | "FailedOperation.TemplateIdNotExist" | "InternalError.OtherError" | "InternalError.RequestTimeException" | "InternalError.RestApiInterfaceNotExist" | "InternalError.SigVerificationFail" | "InternalError.Timeout" | "InternalError.UnknownError" | "InvalidParameter" | "InvalidParameter.AppidAndBizId" | "InvalidParameterValue.ImageInvalid" | "InvalidParameterValue.InvalidDocumentType" | "InvalidParameterValue.InvalidInternational" | "InvalidParameterValue.InvalidSignPurpose" | "InvalidParameterValue.SignAlreadyPassedCheck" | "InvalidParameterValue.SignExistAndUnapproved" | "InvalidParameterValue.SignNameLengthTooLong" | "UnauthorizedOperation.RequestIpNotInWhitelist" | "UnauthorizedOperation.RequestPermissionDeny" | "UnauthorizedOperation.ServiceSuspendDueToArrears" | "UnsupportedOperation.";

/**
 * The codes of ModifySmsTemplate's failures: its own and the common ones. Minor versions add codes, so
 * a switch over them needs a default.
 */
type KnownModifySmsTemplateErrorCode = KnownCommonErrorCode | "FailedOperation.FailResolvePacket" | "FailedOperation.ForbidAddMarketingTemplates" | "FailedOperation.MissingTemplateList" | "FailedOperation.MissingTemplateToModify" | "FailedOperation.NotEnterpriseCertification" | "FailedOperation.OtherError" | "FailedOperation.TemplateAlreadyPassedCheck" | "FailedOperation.TemplateNumberLimit" | "InternalError.OtherError" | "InternalError.RequestTimeException" | "InternalError.RestApiInterfaceNotExist" | "InternalError.SigVerificationFail" | "InternalError.UnknownError" | "InvalidParameter.DirtyWordFound" | "InvalidParameter.InvalidParameters" | "InvalidParameterValue.InvalidInternational" | "InvalidParameterValue.InvalidSmsType" | "InvalidParameterValue.InvalidTemplateFormat" | "InvalidParameterValue.MarketingTemplateWithoutUnsubscribe" | "InvalidParameterValue.UnsupportedTemplateVariable" | "UnauthorizedOperation.RequestIpNotInWhitelist" | "UnauthorizedOperation.RequestPermissionDeny" | "UnauthorizedOperation.SdkAppIdIsDisabled" | "UnauthorizedOperation.ServiceSuspendDueToArrears" | "UnsupportedOperation" | "UnsupportedOperation.";

/**
 * The codes of PullSmsReplyStatusByPhoneNumber's failures: its own and the common ones. Minor versions
 * add codes, so a switch over them needs a default.
 */
type KnownPullSmsReplyStatusByPhoneNumberErrorCode = KnownCommonErrorCode | "FailedOperation.JsonParseFail" | "FailedOperation.PhoneNumberInBlacklist" | "InternalError.OtherError" | "InternalError.RequestTimeException" | "InternalError.RestApiInterfaceNotExist" | "InternalError.SendAndRecvFail" | "InternalError.SigVerificationFail" | "InternalError.Timeout" | "InternalError.UnknownError" | "InvalidParameter" | "InvalidParameterValue.BeginTimeVerifyFail" | "InvalidParameterValue.EndTimeVerifyFail" | "InvalidParameterValue.IncorrectPhoneNumber" | "InvalidParameterValue.InvalidStartTime" | "InvalidParameterValue.SdkAppIdNotExist" | "MissingParameter" | "UnauthorizedOperation.RequestIpNotInWhitelist" | "UnauthorizedOperation.RequestPermissionDeny" | "UnauthorizedOperation.SdkAppIdIsDisabled" | "UnauthorizedOperation.ServiceSuspendDueToArrears" | "UnauthorizedOperation.SmsSdkAppIdVerifyFail" | "UnsupportedOperation.";

/**
 * The codes of PullSmsReplyStatus's failures: its own and the common ones. Minor versions add codes,
 * so a switch over them needs a default.
 */
type KnownPullSmsReplyStatusErrorCode = KnownCommonErrorCode | "FailedOperation.FailResolvePacket" | "FailedOperation.JsonParseFail" | "FailedOperation.PhoneNumberInBlacklist" | "InternalError.OtherError" | "InternalError.RequestTimeException" | "InternalError.RestApiInterfaceNotExist" | "InternalError.SendAndRecvFail" | "InternalError.SigFieldMissing" | "InternalError.SigVerificationFail" | "InternalError.Timeout" | "InternalError.UnknownError" | "InvalidParameter" | "InvalidParameterValue.IncorrectPhoneNumber" | "InvalidParameterValue.SdkAppIdNotExist" | "MissingParameter" | "UnauthorizedOperation.RequestIpNotInWhitelist" | "UnauthorizedOperation.RequestPermissionDeny" | "UnauthorizedOperation.SdkAppIdIsDisabled" | "UnauthorizedOperation.ServiceSuspendDueToArrears" | "UnauthorizedOperation.SmsSdkAppIdVerifyFail" | "UnsupportedOperation.";

/**
 * The codes of PullSmsSendStatusByPhoneNumber's failures: its own and the common ones. Minor versions
 * add codes, so a switch over them needs a default.
 */
type KnownPullSmsSendStatusByPhoneNumberErrorCode = KnownCommonErrorCode | "FailedOperation.FailResolvePacket" | "FailedOperation.JsonParseFail" | "FailedOperation.PhoneNumberInBlacklist" | "InternalError.JsonParseFail" | "InternalError.OtherError" | "InternalError.RequestTimeException" | "InternalError.RestApiInterfaceNotExist" | "InternalError.SendAndRecvFail" | "InternalError.SigFieldMissing" | "InternalError.SigVerificationFail" | "InternalError.Timeout" | "InternalError.UnknownError" | "InvalidParameter" | "InvalidParameterValue.BeginTimeVerifyFail" | "InvalidParameterValue.EndTimeVerifyFail" | "InvalidParameterValue.IncorrectPhoneNumber" | "InvalidParameterValue.InvalidStartTime" | "InvalidParameterValue.SdkAppIdNotExist" | "MissingParameter" | "UnauthorizedOperation.RequestIpNotInWhitelist" | "UnauthorizedOperation.RequestPermissionDeny" | "UnauthorizedOperation.SdkAppIdIsDisabled" | "UnauthorizedOperation.ServiceSuspendDueToArrears" | "UnauthorizedOperation.SmsSdkAppIdVerifyFail" | "UnsupportedOperation" | "UnsupportedOperation.";

/**
 * The codes of PullSmsSendStatus's failures: its own and the common ones. Minor versions add codes, so
 * a switch over them needs a default.
 */
type KnownPullSmsSendStatusErrorCode = KnownCommonErrorCode | "FailedOperation.FailResolvePacket" | "FailedOperation.JsonParseFail" | "FailedOperation.PhoneNumberInBlacklist" | "InternalError.OtherError" | "InternalError.RequestTimeException" | "InternalError.RestApiInterfaceNotExist" | "InternalError.SendAndRecvFail" | "InternalError.SigFieldMissing" | "InternalError.SigVerificationFail" | "InternalError.Timeout" | "InternalError.UnknownError" | "InvalidParameter" | "InvalidParameterValue.IncorrectPhoneNumber" | "InvalidParameterValue.SdkAppIdNotExist" | "UnauthorizedOperation.RequestIpNotInWhitelist" | "UnauthorizedOperation.RequestPermissionDeny" | "UnauthorizedOperation.SdkAppIdIsDisabled" | "UnauthorizedOperation.ServiceSuspendDueToArrears" | "UnauthorizedOperation.SmsSdkAppIdVerifyFail" | "UnsupportedOperation" | "UnsupportedOperation.";

/**
 * The codes of ReportConversion's failures: its own and the common ones. Minor versions add codes, so
 * a switch over them needs a default.
 */
type KnownReportConversionErrorCode = KnownCommonErrorCode | "InternalError.SendAndRecvFail" | "UnauthorizedOperation.SmsSdkAppIdVerifyFail";

/**
 * The codes of SendMultiGlobalSms's failures: its own and the common ones. Minor versions add codes,
 * so a switch over them needs a default.
 */
type KnownSendMultiGlobalSmsErrorCode = KnownCommonErrorCode | "FailedOperation.ContainSensitiveWord" | "FailedOperation.FailResolvePacket" | "FailedOperation.InsufficientBalanceInSmsPackage" | "FailedOperation.MarketingSendTimeConstraint" | "FailedOperation.PhoneNumberInBlacklist" | "FailedOperation.SignatureIncorrectOrUnapproved" | "FailedOperation.TemplateIncorrectOrUnapproved" | "FailedOperation.TemplateParamSetNotMatchApprovedTemplate" | "FailedOperation.TemplateUnapprovedOrNotExist" | "InternalError.JsonParseFail" | "InternalError.OtherError" | "InternalError.RequestTimeException" | "InternalError.RestApiInterfaceNotExist" | "InternalError.SendAndRecvFail" | "InternalError.SigFieldMissing" | "InternalError.SigVerificationFail" | "InternalError.Timeout" | "InternalError.UnknownError" | "InvalidParameterValue.ContentLengthLimit" | "InvalidParameterValue.IncorrectPhoneNumber" | "InvalidParameterValue.MultiSmsInfoSetEmpty" | "InvalidParameterValue.ProhibitedUseUrlInTemplateParameter" | "InvalidParameterValue.SdkAppIdNotExist" | "InvalidParameterValue.TemplateParameterFormatError" | "InvalidParameterValue.TemplateParameterLengthLimit" | "LimitExceeded.AppCountryOrRegionDailyLimit" | "LimitExceeded.AppCountryOrRegionInBlacklist" | "LimitExceeded.AppDailyLimit" | "LimitExceeded.AppGlobalDailyLimit" | "LimitExceeded.AppMainlandChinaDailyLimit" | "LimitExceeded.DailyLimit" | "LimitExceeded.DeliveryFrequencyLimit" | "LimitExceeded.PhoneNumberCountLimit" | "LimitExceeded.PhoneNumberDailyLimit" | "LimitExceeded.PhoneNumberOneHourLimit" | "LimitExceeded.PhoneNumberSameContentDailyLimit" | "LimitExceeded.PhoneNumberThirtySecondLimit" | "MissingParameter.EmptyPhoneNumberSet" | "UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny" | "UnauthorizedOperation.RequestIpNotInWhitelist" | "UnauthorizedOperation.RequestPermissionDeny" | "UnauthorizedOperation.SdkAppIdIsDisabled" | "UnauthorizedOperation.ServiceSuspendDueToArrears" | "UnauthorizedOperation.SmsSdkAppIdVerifyFail" | "UnsupportedOperation" | "UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone" | "UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber" | "UnsupportedOperation.ContainDomesticPhoneNumber" | "UnsupportedOperation.GlobalTemplateToChineseMainlandPhone" | "UnsupportedOperation.UnsupportedRegion";

/**
 * The codes of SendSms's failures: its own and the common ones. Minor versions add codes, so a switch
 * over them needs a default.
 */
type KnownSendSmsErrorCode = KnownCommonErrorCode | "FailedOperation.ContainSensitiveWord" | "FailedOperation.FailResolvePacket" | "FailedOperation.InsufficientBalanceInSmsPackage" | "FailedOperation.JsonParseFail" | "FailedOperation.MarketingSendTimeConstraint" | "FailedOperation.PhoneNumberInBlacklist" | "FailedOperation.SignatureIncorrectOrUnapproved" | "FailedOperation.TemplateIncorrectOrUnapproved" | "FailedOperation.TemplateParamSetNotMatchApprovedTemplate" | "FailedOperation.TemplateUnapprovedOrNotExist" | "InternalError.OtherError" | "InternalError.RequestTimeException" | "InternalError.RestApiInterfaceNotExist" | "InternalError.SendAndRecvFail" | "InternalError.SigFieldMissing" | "InternalError.SigVerificationFail" | "InternalError.Timeout" | "InternalError.UnknownError" | "InvalidParameterValue.ContentLengthLimit" | "InvalidParameterValue.IncorrectPhoneNumber" | "InvalidParameterValue.ProhibitedUseUrlInTemplateParameter" | "InvalidParameterValue.SdkAppIdNotExist" | "InvalidParameterValue.TemplateParameterFormatError" | "InvalidParameterValue.TemplateParameterLengthLimit" | "LimitExceeded.AppCountryOrRegionDailyLimit" | "LimitExceeded.AppCountryOrRegionInBlacklist" | "LimitExceeded.AppDailyLimit" | "LimitExceeded.AppGlobalDailyLimit" | "LimitExceeded.AppMainlandChinaDailyLimit" | "LimitExceeded.DailyLimit" | "LimitExceeded.DeliveryFrequencyLimit" | "LimitExceeded.PhoneNumberCountLimit" | "LimitExceeded.PhoneNumberDailyLimit" | "LimitExceeded.PhoneNumberOneHourLimit" | "LimitExceeded.PhoneNumberSameContentDailyLimit" | "LimitExceeded.PhoneNumberThirtySecondLimit" | "MissingParameter.EmptyPhoneNumberSet" | "UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny" | "UnauthorizedOperation.RequestIpNotInWhitelist" | "UnauthorizedOperation.RequestPermissionDeny" | "UnauthorizedOperation.SdkAppIdIsDisabled" | "UnauthorizedOperation.ServiceSuspendDueToArrears" | "UnauthorizedOperation.SmsSdkAppIdVerifyFail" | "UnsupportedOperation" | "UnsupportedOperation." | "UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone" | "UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber" | "UnsupportedOperation.GlobalTemplateToChineseMainlandPhone" | "UnsupportedOperation.UnsupportedRegion";

/**
 * The codes of SendStatusStatistics's failures: its own and the common ones. Minor versions add codes,
 * so a switch over them needs a default.
 */
type KnownSendStatusStatisticsErrorCode = KnownCommonErrorCode | "FailedOperation.FailResolvePacket" | "FailedOperation.JsonParseFail" | "FailedOperation.PhoneNumberInBlacklist" | "FailedOperation.TemplateIncorrectOrUnapproved" | "InternalError.OtherError" | "InternalError.ParseBackendResponseFail" | "InternalError.RequestTimeException" | "InternalError.RestApiInterfaceNotExist" | "InternalError.SendAndRecvFail" | "InternalError.SigFieldMissing" | "InternalError.SigVerificationFail" | "InternalError.Timeout" | "InternalError.UnknownError" | "InvalidParameter" | "InvalidParameterValue.BeginTimeVerifyFail" | "InvalidParameterValue.EndTimeVerifyFail" | "InvalidParameterValue.IncorrectPhoneNumber" | "InvalidParameterValue.LimitVerifyFail" | "InvalidParameterValue.OffsetVerifyFail" | "InvalidParameterValue.SdkAppIdNotExist" | "MissingParameter" | "UnauthorizedOperation.RequestIpNotInWhitelist" | "UnauthorizedOperation.RequestPermissionDeny" | "UnauthorizedOperation.SdkAppIdIsDisabled" | "UnauthorizedOperation.ServiceSuspendDueToArrears" | "UnauthorizedOperation.SmsSdkAppIdVerifyFail" | "UnsupportedOperation.";

/** All known codes of sms 2021-01-11 (edition intl), and the common ones. */
type KnownSmsErrorCode = KnownCommonErrorCode | "FailedOperation.ContainSensitiveWord" | "FailedOperation.FailResolvePacket" | "FailedOperation.ForbidAddMarketingTemplates" | "FailedOperation.InsufficientBalanceInSmsPackage" | "FailedOperation.JsonParseFail" | "FailedOperation.MarketingSendTimeConstraint" | "FailedOperation.MissingSignature" | "FailedOperation.MissingSignatureList" | "FailedOperation.MissingSignatureToModify" | "FailedOperation.MissingTemplateList" | "FailedOperation.MissingTemplateToModify" | "FailedOperation.NotEnterpriseCertification" | "FailedOperation.OtherError" | "FailedOperation.ParametersOtherError" | "FailedOperation.PhoneNumberInBlacklist" | "FailedOperation.PhoneNumberParseFail" | "FailedOperation.ProhibitSubAccountUse" | "FailedOperation.QualificationIdNotApproved" | "FailedOperation.SignIdNotExist" | "FailedOperation.SignNumberLimit" | "FailedOperation.SignatureIncorrectOrUnapproved" | "FailedOperation.TemplateAlreadyPassedCheck" | "FailedOperation.TemplateIdNotExist" | "FailedOperation.TemplateIncorrectOrUnapproved" | "FailedOperation.TemplateNumberLimit" | "FailedOperation.TemplateParamSetNotMatchApprovedTemplate" | "FailedOperation.TemplateUnapprovedOrNotExist" | "InternalError.JsonParseFail" | "InternalError.OtherError" | "InternalError.ParseBackendResponseFail" | "InternalError.RequestTimeException" | "InternalError.RestApiInterfaceNotExist" | "InternalError.SendAndRecvFail" | "InternalError.SigFieldMissing" | "InternalError.SigVerificationFail" | "InternalError.Timeout" | "InternalError.UnknownError" | "InvalidParameter" | "InvalidParameter.AppidAndBizId" | "InvalidParameter.DirtyWordFound" | "InvalidParameter.InvalidParameters" | "InvalidParameterValue.BeginTimeVerifyFail" | "InvalidParameterValue.ContentLengthLimit" | "InvalidParameterValue.EndTimeVerifyFail" | "InvalidParameterValue.ImageInvalid" | "InvalidParameterValue.IncorrectPhoneNumber" | "InvalidParameterValue.InvalidDocumentType" | "InvalidParameterValue.InvalidInternational" | "InvalidParameterValue.InvalidSignPurpose" | "InvalidParameterValue.InvalidSmsType" | "InvalidParameterValue.InvalidStartTime" | "InvalidParameterValue.InvalidTemplateFormat" | "InvalidParameterValue.InvalidUsedMethod" | "InvalidParameterValue.LimitVerifyFail" | "InvalidParameterValue.MarketingTemplateWithoutUnsubscribe" | "InvalidParameterValue.MultiSmsInfoSetEmpty" | "InvalidParameterValue.OffsetVerifyFail" | "InvalidParameterValue.ProhibitedUseUrlInTemplateParameter" | "InvalidParameterValue.QualificationIdNotFound" | "InvalidParameterValue.SdkAppIdNotExist" | "InvalidParameterValue.SignAlreadyPassedCheck" | "InvalidParameterValue.SignExistAndUnapproved" | "InvalidParameterValue.SignNameLengthTooLong" | "InvalidParameterValue.TemplateParameterFormatError" | "InvalidParameterValue.TemplateParameterLengthLimit" | "InvalidParameterValue.TemplateWithDirtyWords" | "InvalidParameterValue.UnsupportedTemplateVariable" | "LimitExceeded.AppCountryOrRegionDailyLimit" | "LimitExceeded.AppCountryOrRegionInBlacklist" | "LimitExceeded.AppDailyLimit" | "LimitExceeded.AppGlobalDailyLimit" | "LimitExceeded.AppMainlandChinaDailyLimit" | "LimitExceeded.DailyLimit" | "LimitExceeded.DeliveryFrequencyLimit" | "LimitExceeded.PhoneNumberCountLimit" | "LimitExceeded.PhoneNumberDailyLimit" | "LimitExceeded.PhoneNumberOneHourLimit" | "LimitExceeded.PhoneNumberSameContentDailyLimit" | "LimitExceeded.PhoneNumberThirtySecondLimit" | "MissingParameter" | "MissingParameter.EmptyPhoneNumberSet" | "UnauthorizedOperation.IndividualUserMarketingSmsPermissionDeny" | "UnauthorizedOperation.RequestIpNotInWhitelist" | "UnauthorizedOperation.RequestPermissionDeny" | "UnauthorizedOperation.SdkAppIdIsDisabled" | "UnauthorizedOperation.ServiceSuspendDueToArrears" | "UnauthorizedOperation.SmsSdkAppIdVerifyFail" | "UnsupportedOperation" | "UnsupportedOperation." | "UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone" | "UnsupportedOperation.ContainDomesticAndInternationalPhoneNumber" | "UnsupportedOperation.ContainDomesticPhoneNumber" | "UnsupportedOperation.GlobalTemplateToChineseMainlandPhone" | "UnsupportedOperation.UnsupportedRegion";

/** The signature that was changed. */
interface ModifySignStatus {
  /** The ID of the signature. */
  SignId?: Int64 | null;
}

/** Any code. Editors suggest the known ones. */
type ModifySmsSignErrorCode = Open<KnownModifySmsSignErrorCode>;

/** A signature, and what it should become. */
interface ModifySmsSignRequest {
  /**
   * The authorization by the owner of the name: an image in Base64, without the prefix of a data URL.
   * Only looked at when SignPurpose is 1.
   */
  CommissionImage?: string;
  /**
   * The content of ProofImage. 0: a license that joins three certificates. 1: a business license. 2: an
   * organization code certificate. 3: a social credit code certificate. 4: the admin pages of an app by
   * an individual developer, not for mainland China any more. 7: a trademark registration. No longer
   * accepted: 5, a website's filing; 6, the settings of a mini program; 8, the settings of an official
   * account.
   */
  DocumentType: Int64;
  /**
   * 0: for mainland China. 1: international, which includes Hong Kong, Macao and Taiwan. It has to be
   * what it was.
   */
  International: Int64;
  /** The document that DocumentType names: an image in Base64, without the prefix of a data URL. */
  ProofImage: string;
  /** A note for the reviewers. */
  Remark?: string;
  /** The ID of the signature to change. */
  SignId: Int64;
  /** The new text of the signature. */
  SignName: string;
  /** 0: for one's own use. 1: on behalf of somebody else, which CommissionImage has to prove. */
  SignPurpose: Int64;
  /**
   * The kind of thing that the signature names, and in brackets the values of DocumentType that can
   * prove it. 0: a company (0, 1). 1: an app (0 to 4), not for mainland China any more. 4: a trademark
   * (7). 5: a government body, a public institution or another organization (2, 3). No longer accepted:
   * 2, a website; 3, an official account; 6, a mini program.
   */
  SignType: Int64;
}

/** The signature that was changed. */
interface ModifySmsSignResponse {
  /** The signature that was changed. */
  ModifySignStatus?: ModifySignStatus | null;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** Any code. Editors suggest the known ones. */
type ModifySmsTemplateErrorCode = Open<KnownModifySmsTemplateErrorCode>;

/** A template, and what it should become. */
interface ModifySmsTemplateRequest {
  /**
   * 0: for mainland China. 1: international, which includes Hong Kong, Macao and Taiwan. It has to be
   * what it was.
   */
  International: Int64;
  /** A note for the reviewers, such as why the template is needed and where. */
  Remark: string;
  /** The purpose of the messages. 1: marketing. 2: notification. 3: verification code. */
  SmsType: Int64;
  /** The new text of the template, with placeholders such as {1}. */
  TemplateContent: string;
  /** The ID of the template to change. */
  TemplateId: Int64;
  /** The new name of the template. */
  TemplateName: string;
}

/** The template that was changed. */
interface ModifySmsTemplateResponse {
  /** The template that was changed. */
  ModifyTemplateStatus: ModifyTemplateStatus;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** The template that was changed. */
interface ModifyTemplateStatus {
  /** The ID of the template. */
  TemplateId?: Int64 | null;
}

/** The message to one number. */
interface MultiSmsInfo {
  /** The number to send to, in E.164 form, such as +60198890000; not one in mainland China. */
  PhoneNumber: string;
  /**
   * The sender ID of an international message, where one of the account's own was granted; without it a
   * shared one is used.
   */
  SenderId?: string;
  /** Anything that should come back unchanged with the result, such as an ID; less than 512 bytes. */
  SessionContext?: string;
  /** The ID of an approved international template. */
  TemplateId: string;
  /** The values for the template's parameters, one for each; empty if it has none. */
  TemplateParamSet?: string[];
}

/**
 * A union whose members an editor suggests, but which accepts any string. Error codes have such types, because the
 * lists of the definition are not closed.
 *
 * @example
 * const code: Open<"InternalError"> = "SomethingNew";
 */
type Open<C extends string> = C | (string & {});

/** The facts about one number. */
interface PhoneNumberInfo {
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

/** The reply of a recipient. */
interface PullSmsReplyStatus {
  /** The calling code of the number's country or region, without a plus sign, such as 86. */
  CountryCode?: string | null;
  /** The extension code of the sender's number. Empty unless extension codes are enabled for the account. */
  ExtendCode?: string | null;
  /** The number that the reply came from, in E.164 form, such as +8618501234444. */
  PhoneNumber?: string | null;
  /** The text of the reply. */
  ReplyContent?: string | null;
  /** When the reply was sent, in seconds since the UNIX epoch. */
  ReplyTime?: Int64 | null;
  /** The signature of the message that was answered. */
  SignName?: string | null;
  /** The number that the reply came from, without the calling code. */
  SubscriberNumber?: string | null;
}

/** Any code. Editors suggest the known ones. */
type PullSmsReplyStatusByPhoneNumberErrorCode = Open<KnownPullSmsReplyStatusByPhoneNumberErrorCode>;

/** The number to look up, and the period. */
interface PullSmsReplyStatusByPhoneNumberRequest {
  /** The start of the period, in seconds since the UNIX epoch; at most 7 days ago. */
  BeginTime: Int64;
  /** The end of the period, in seconds since the UNIX epoch. */
  EndTime?: Int64;
  /** How many entries to return at most, up to 100. */
  Limit: Int64;
  /** How many entries to skip; always 0 for now. */
  Offset: Int64;
  /** The number to look up, in E.164 form, such as +8618501234444. */
  PhoneNumber: string;
  /** The ID of the SMS application, as the console shows it, such as 1400006666. */
  SmsSdkAppId: string;
}

/** The replies from one number. */
interface PullSmsReplyStatusByPhoneNumberResponse {
  /** One entry per reply. */
  PullSmsReplyStatusSet?: PullSmsReplyStatus[] | null;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** Any code. Editors suggest the known ones. */
type PullSmsReplyStatusErrorCode = Open<KnownPullSmsReplyStatusErrorCode>;

/** The application whose queue is read, and the number of entries. */
interface PullSmsReplyStatusRequest {
  /** How many entries to return at most, up to 100. */
  Limit: Int64;
  /** The ID of the SMS application, as the console shows it, such as 1400006666. */
  SmsSdkAppId: string;
}

/** The replies that were taken off the queue. */
interface PullSmsReplyStatusResponse {
  /** One entry per reply. */
  PullSmsReplyStatusSet?: PullSmsReplyStatus[] | null;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** The receipt of one message to one number. */
interface PullSmsSendStatus {
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
  /** The number that the message went to, without the calling code. */
  SubscriberNumber: string;
  /** When the message reached the phone, in seconds since the UNIX epoch. */
  UserReceiveTime: Int64;
}

/** Any code. Editors suggest the known ones. */
type PullSmsSendStatusByPhoneNumberErrorCode = Open<KnownPullSmsSendStatusByPhoneNumberErrorCode>;

/** The number to look up, and the period. */
interface PullSmsSendStatusByPhoneNumberRequest {
  /** The start of the period, in seconds since the UNIX epoch; at most 7 days ago. */
  BeginTime: Int64;
  /** The end of the period, in seconds since the UNIX epoch. */
  EndTime?: Int64;
  /** How many entries to return at most, up to 100. */
  Limit: Int64;
  /** How many entries to skip; always 0 for now. */
  Offset: Int64;
  /** The number to look up, in E.164 form, such as +8618501234444. */
  PhoneNumber: string;
  /** The ID of the SMS application, as the console shows it, such as 1400006666. */
  SmsSdkAppId: string;
}

/** The receipts of the messages to one number. */
interface PullSmsSendStatusByPhoneNumberResponse {
  /** One entry per message and number. */
  PullSmsSendStatusSet: PullSmsSendStatus[];
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** Any code. Editors suggest the known ones. */
type PullSmsSendStatusErrorCode = Open<KnownPullSmsSendStatusErrorCode>;

/** The application whose queue is read, and the number of entries. */
interface PullSmsSendStatusRequest {
  /** How many entries to return at most, up to 100. */
  Limit: Int64;
  /** The ID of the SMS application, as the console shows it, such as 1400006666. */
  SmsSdkAppId: string;
}

/** The receipts that were taken off the queue. */
interface PullSmsSendStatusResponse {
  /** One entry per message and number. */
  PullSmsSendStatusSet: PullSmsSendStatus[];
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** Any code. Editors suggest the known ones. */
type ReportConversionErrorCode = Open<KnownReportConversionErrorCode>;

/** The message that was acted on. */
interface ReportConversionRequest {
  /** When the user entered the code, in seconds since the UNIX epoch. */
  ConversionTime?: Int64;
  /** The serial number that SendSms returned for the message. */
  SerialNo: string;
  /** The ID of the SMS application, as the console shows it, such as 1400006666. */
  SmsSdkAppId: string;
}

/** The result of the report. */
interface ReportConversionResponse {
  /** The result of the report. */
  ReportConversionStatus?: ReportConversionStatus | null;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** The result of the report. */
interface ReportConversionStatus {
  /** ok or OK if the report was accepted, otherwise an error code. */
  Code?: string | null;
  /** The outcome in words meant for people. It can be reworded at any time: never decide by it. */
  Message?: string | null;
}

/** Any code. Editors suggest the known ones. */
type SendMultiGlobalSmsErrorCode = Open<KnownSendMultiGlobalSmsErrorCode>;

/** The messages to send. */
interface SendMultiGlobalSmsRequest {
  /** One entry per number: at most 200, none in mainland China. */
  MultiSmsInfoSet: MultiSmsInfo[];
  /** The ID of the SMS application, as the console shows it, such as 1400006666. */
  SmsSdkAppId: string;
}

/** The result of the message to each number. */
interface SendMultiGlobalSmsResponse {
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
  /** One entry per number. */
  SendMultiStatusSet: SendMultiStatus[];
}

/** The result of the message to one number. */
interface SendMultiStatus {
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

/** Any code. Editors suggest the known ones. */
type SendSmsErrorCode = Open<KnownSendSmsErrorCode>;

/** The message, and its recipients. */
interface SendSmsRequest {
  /**
   * The extension code to append to the sender's number, once extension codes are enabled for the
   * account.
   */
  ExtendCode?: string;
  /**
   * The numbers to send to, in E.164 form, such as +8618501234444: at most 200, either all in mainland
   * China or none. Mainland numbers may also begin with 0086 or 86, or lack the calling code.
   */
  PhoneNumberSet: string[];
  /**
   * The sender ID of an international message, where one of the account's own was granted; without it a
   * shared one is used. Not for mainland China.
   */
  SenderId?: string;
  /** Anything that should come back unchanged with the result, such as an ID; less than 512 bytes. */
  SessionContext?: string;
  /** The text of an approved signature, not its ID. Numbers in mainland China need one. */
  SignName?: string;
  /** The ID of the SMS application, as the console shows it, such as 1400006666. */
  SmsSdkAppId: string;
  /** The ID of an approved template. Numbers outside mainland China need an international one. */
  TemplateId: string;
  /** The values for the template's parameters, one for each; empty if it has none. */
  TemplateParamSet?: string[];
}

/** The result of the message to each number. */
interface SendSmsResponse {
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
  /** One entry per number. */
  SendStatusSet: SendStatus[];
}

/** The result of the message to one number. */
interface SendStatus {
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
  /** The number that the message went to, in E.164 form, such as +8618501234444. */
  PhoneNumber: string;
  /** The serial number of the message, which its receipt repeats. */
  SerialNo: string;
  /** The SessionContext of the request, unchanged. */
  SessionContext: string;
}

/** The messages of a period, counted. */
interface SendStatusStatistics {
  /** How many messages are charged: a long message counts once per part. */
  FeeCount?: Int64 | null;
  /** How many messages were submitted. */
  RequestCount?: Int64 | null;
  /** How many messages were accepted for sending. */
  RequestSuccessCount?: Int64 | null;
}

/** Any code. Editors suggest the known ones. */
type SendStatusStatisticsErrorCode = Open<KnownSendStatusStatisticsErrorCode>;

/** The application whose messages are counted, and the period. */
interface SendStatusStatisticsRequest {
  /** The hour to begin with, as YYYYMMDDHH, such as 2024090800. */
  BeginTime: string;
  /** The hour to end with, as YYYYMMDDHH; not before BeginTime. */
  EndTime: string;
  /** How many entries to return at most; always 0 for now. */
  Limit: Int64;
  /** How many entries to skip; always 0 for now. */
  Offset: Int64;
  /** The ID of the SMS application, as the console shows it, such as 1400006666. */
  SmsSdkAppId: string;
}

/** The messages of a period, counted. */
interface SendStatusStatisticsResponse {
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
  /** The messages, counted. */
  SendStatusStatistics?: SendStatusStatistics | null;
}

/**
 * The calls of sms 2021-01-11 (edition intl). OfficialClient<SmsActions> is a client of the official
 * SDK with these types.
 */
type SmsActions = {
  AddSmsSign: {
    request: AddSmsSignRequest;
    response: AddSmsSignResponse;
    code: KnownAddSmsSignErrorCode;
  };
  AddSmsTemplate: {
    request: AddSmsTemplateRequest;
    response: AddSmsTemplateResponse;
    code: KnownAddSmsTemplateErrorCode;
  };
  CallbackStatusStatistics: {
    request: CallbackStatusStatisticsRequest;
    response: CallbackStatusStatisticsResponse;
    code: KnownCallbackStatusStatisticsErrorCode;
  };
  DeleteSmsSign: {
    request: DeleteSmsSignRequest;
    response: DeleteSmsSignResponse;
    code: KnownDeleteSmsSignErrorCode;
  };
  DeleteSmsTemplate: {
    request: DeleteSmsTemplateRequest;
    response: DeleteSmsTemplateResponse;
    code: KnownDeleteSmsTemplateErrorCode;
  };
  DescribePhoneNumberInfo: {
    request: DescribePhoneNumberInfoRequest;
    response: DescribePhoneNumberInfoResponse;
    code: KnownDescribePhoneNumberInfoErrorCode;
  };
  DescribeSmsSignList: {
    request: DescribeSmsSignListRequest;
    response: DescribeSmsSignListResponse;
    code: KnownDescribeSmsSignListErrorCode;
  };
  DescribeSmsTemplateList: {
    request: DescribeSmsTemplateListRequest;
    response: DescribeSmsTemplateListResponse;
    code: KnownDescribeSmsTemplateListErrorCode;
  };
  ModifySmsSign: {
    request: ModifySmsSignRequest;
    response: ModifySmsSignResponse;
    code: KnownModifySmsSignErrorCode;
  };
  ModifySmsTemplate: {
    request: ModifySmsTemplateRequest;
    response: ModifySmsTemplateResponse;
    code: KnownModifySmsTemplateErrorCode;
  };
  PullSmsReplyStatus: {
    request: PullSmsReplyStatusRequest;
    response: PullSmsReplyStatusResponse;
    code: KnownPullSmsReplyStatusErrorCode;
  };
  PullSmsReplyStatusByPhoneNumber: {
    request: PullSmsReplyStatusByPhoneNumberRequest;
    response: PullSmsReplyStatusByPhoneNumberResponse;
    code: KnownPullSmsReplyStatusByPhoneNumberErrorCode;
  };
  PullSmsSendStatus: {
    request: PullSmsSendStatusRequest;
    response: PullSmsSendStatusResponse;
    code: KnownPullSmsSendStatusErrorCode;
  };
  PullSmsSendStatusByPhoneNumber: {
    request: PullSmsSendStatusByPhoneNumberRequest;
    response: PullSmsSendStatusByPhoneNumberResponse;
    code: KnownPullSmsSendStatusByPhoneNumberErrorCode;
  };
  ReportConversion: {
    request: ReportConversionRequest;
    response: ReportConversionResponse;
    code: KnownReportConversionErrorCode;
  };
  SendMultiGlobalSms: {
    request: SendMultiGlobalSmsRequest;
    response: SendMultiGlobalSmsResponse;
    code: KnownSendMultiGlobalSmsErrorCode;
  };
  SendSms: {
    request: SendSmsRequest;
    response: SendSmsResponse;
    code: KnownSendSmsErrorCode;
  };
  SendStatusStatistics: {
    request: SendStatusStatisticsRequest;
    response: SendStatusStatisticsResponse;
    code: KnownSendStatusStatisticsErrorCode;
  };
};

/** Any code. Editors suggest the known ones. */
type SmsErrorCode = Open<KnownSmsErrorCode>;

declare const int64: unique symbol;

declare namespace requests_d_exports {
  export { AddSmsSignRequest, AddSmsTemplateRequest, CallbackStatusStatisticsRequest, DeleteSmsSignRequest, DeleteSmsTemplateRequest, DescribePhoneNumberInfoRequest, DescribeSmsSignListRequest, DescribeSmsTemplateListRequest, ModifySmsSignRequest, ModifySmsTemplateRequest, MultiSmsInfo, PullSmsReplyStatusByPhoneNumberRequest, PullSmsReplyStatusRequest, PullSmsSendStatusByPhoneNumberRequest, PullSmsSendStatusRequest, ReportConversionRequest, SendMultiGlobalSmsRequest, SendSmsRequest, SendStatusStatisticsRequest };
}

export { AddSignStatus, AddSmsSignErrorCode, AddSmsSignRequest, AddSmsSignResponse, AddSmsTemplateErrorCode, AddSmsTemplateRequest, AddSmsTemplateResponse, AddTemplateStatus, CallbackStatusStatistics, CallbackStatusStatisticsErrorCode, CallbackStatusStatisticsRequest, CallbackStatusStatisticsResponse, DeleteSignStatus, DeleteSmsSignErrorCode, DeleteSmsSignRequest, DeleteSmsSignResponse, DeleteSmsTemplateErrorCode, DeleteSmsTemplateRequest, DeleteSmsTemplateResponse, DeleteTemplateStatus, DescribePhoneNumberInfoErrorCode, DescribePhoneNumberInfoRequest, DescribePhoneNumberInfoResponse, DescribeSignListStatus, DescribeSmsSignListErrorCode, DescribeSmsSignListRequest, DescribeSmsSignListResponse, DescribeSmsTemplateListErrorCode, DescribeSmsTemplateListRequest, DescribeSmsTemplateListResponse, DescribeTemplateListStatus, KnownAddSmsSignErrorCode, KnownAddSmsTemplateErrorCode, KnownCallbackStatusStatisticsErrorCode, KnownDeleteSmsSignErrorCode, KnownDeleteSmsTemplateErrorCode, KnownDescribePhoneNumberInfoErrorCode, KnownDescribeSmsSignListErrorCode, KnownDescribeSmsTemplateListErrorCode, KnownModifySmsSignErrorCode, KnownModifySmsTemplateErrorCode, KnownPullSmsReplyStatusByPhoneNumberErrorCode, KnownPullSmsReplyStatusErrorCode, KnownPullSmsSendStatusByPhoneNumberErrorCode, KnownPullSmsSendStatusErrorCode, KnownReportConversionErrorCode, KnownSendMultiGlobalSmsErrorCode, KnownSendSmsErrorCode, KnownSendStatusStatisticsErrorCode, KnownSmsErrorCode, ModifySignStatus, ModifySmsSignErrorCode, ModifySmsSignRequest, ModifySmsSignResponse, ModifySmsTemplateErrorCode, ModifySmsTemplateRequest, ModifySmsTemplateResponse, ModifyTemplateStatus, MultiSmsInfo, PhoneNumberInfo, PullSmsReplyStatus, PullSmsReplyStatusByPhoneNumberErrorCode, PullSmsReplyStatusByPhoneNumberRequest, PullSmsReplyStatusByPhoneNumberResponse, PullSmsReplyStatusErrorCode, PullSmsReplyStatusRequest, PullSmsReplyStatusResponse, PullSmsSendStatus, PullSmsSendStatusByPhoneNumberErrorCode, PullSmsSendStatusByPhoneNumberRequest, PullSmsSendStatusByPhoneNumberResponse, PullSmsSendStatusErrorCode, PullSmsSendStatusRequest, PullSmsSendStatusResponse, ReportConversionErrorCode, ReportConversionRequest, ReportConversionResponse, ReportConversionStatus, SendMultiGlobalSmsErrorCode, SendMultiGlobalSmsRequest, SendMultiGlobalSmsResponse, SendMultiStatus, SendSmsErrorCode, SendSmsRequest, SendSmsResponse, SendStatus, SendStatusStatistics, SendStatusStatisticsErrorCode, SendStatusStatisticsRequest, SendStatusStatisticsResponse, SmsActions, SmsErrorCode, requests_d_exports as requests };
