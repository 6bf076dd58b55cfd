// Generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

import type { Int64 } from "../../../src/integers.js";

/** The signature that was applied for. */
export interface AddSignStatus {
  /** The ID of the application. */
  SignApplyId: Int64;
  /** The ID of the signature. */
  SignId: Int64;
}

/** The signature that was applied for. */
export interface AddSmsSignResponse {
  /** The signature that was applied for. */
  AddSignStatus: AddSignStatus;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** The template that was applied for. */
export interface AddSmsTemplateResponse {
  /** The template that was applied for. */
  AddTemplateStatus: AddTemplateStatus;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** The template that was applied for. */
export interface AddTemplateStatus {
  /** The ID of the template. */
  TemplateId: string;
}

/** The receipts of a period, counted by what became of the messages. */
export interface CallbackStatusStatistics {
  /** How many messages went to numbers on a block list. */
  BlackListCount: Int64;
  /** How many receipts came in. */
  CallbackCount: Int64;
  /** How many receipts report a failure. */
  CallbackFailCount: Int64;
  /** How many receipts report a delivery. */
  CallbackSuccessCount: Int64;
  /** How many messages exceeded a carrier's rate limit. */
  FrequencyLimitCount: Int64;
  /** How many messages failed by an error inside a carrier's network. */
  InternalErrorCount: Int64;
  /** How many messages went to invalid or unassigned numbers. */
  InvalidNumberCount: Int64;
  /** How many messages were accepted for sending. */
  RequestSuccessCount: Int64;
  /** How many messages went to phones that were off or out of service. */
  ShutdownErrorCount: Int64;
}

/** The receipts of a period, counted. */
export interface CallbackStatusStatisticsResponse {
  /** The receipts, counted. */
  CallbackStatusStatistics: CallbackStatusStatistics;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** What became of the deletion. */
export interface DeleteSignStatus {
  /** The outcome in words, such as return successfully! */
  DeleteStatus?: string;
  /** When it was deleted, in seconds since the UNIX epoch. */
  DeleteTime?: Int64;
}

/** What became of the deletion. */
export interface DeleteSmsSignResponse {
  /** What became of the deletion. */
  DeleteSignStatus: DeleteSignStatus;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** What became of the deletion. */
export interface DeleteSmsTemplateResponse {
  /** What became of the deletion. */
  DeleteTemplateStatus: DeleteTemplateStatus;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** What became of the deletion. */
export interface DeleteTemplateStatus {
  /** The outcome in words, such as return successfully! */
  DeleteStatus: string;
  /** When it was deleted, in seconds since the UNIX epoch. */
  DeleteTime: Int64;
}

/** One signature, and how far its review is. */
export interface DescribeSignListStatus {
  /** When it was submitted for review, in seconds since the UNIX epoch. */
  CreateTime: Int64;
  /** 0: for mainland China. 1: international, which includes Hong Kong, Macao and Taiwan. */
  International: Int64;
  /** The ID of the qualification behind a signature for mainland China; 0 for an international one. */
  QualificationId?: Int64;
  /** The name of the qualification behind a signature for mainland China; empty for an international one. */
  QualificationName?: string;
  /**
   * How far the review of the qualification is. 0: waiting. 1: approved. 2: refused. 3: to be completed
   * and submitted again. 4: changed, waiting again. 5: the change was refused. Always 0 for an
   * international signature.
   */
  QualificationStatusCode?: Int64;
  /** What the reviewers said, as a rule why they refused. */
  ReviewReply: string;
  /** The ID of the signature. */
  SignId: Int64;
  /** The text of the signature. */
  SignName: string;
  /**
   * How far the review of the signature is. 0: approved and usable. 1: under review. 2: approved, not
   * yet in effect. -1: refused, or not usable for another reason, such as a first registration that is
   * not complete.
   */
  StatusCode: Int64;
}

/** The signatures that were found. */
export interface DescribeSmsSignListResponse {
  /** One entry per signature. */
  DescribeSignListStatusSet: DescribeSignListStatus[];
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** The templates that were found. */
export interface DescribeSmsTemplateListResponse {
  /** One entry per template. */
  DescribeTemplateStatusSet: DescribeTemplateListStatus[];
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** One template, and how far its review is. */
export interface DescribeTemplateListStatus {
  /** When it was submitted for review, in seconds since the UNIX epoch. */
  CreateTime: Int64;
  /** 0: for mainland China. 1: international, which includes Hong Kong, Macao and Taiwan. */
  International: Int64;
  /** What the reviewers said, as a rule why they refused. */
  ReviewReply: string;
  /**
   * How far the review of the template is. 0: approved and usable, the only state in which it can be
   * sent. 1: under review. 2: approved, not yet in effect. -1: refused.
   */
  StatusCode: Int64;
  /** The ID of the template. */
  TemplateId: Int64;
  /** The name of the template. */
  TemplateName: string;
}

/** The signature that was changed. */
export interface ModifySignStatus {
  /** The ID of the application to change it. */
  SignApplyId: string;
  /** The ID of the signature. */
  SignId: Int64;
}

/** The signature that was changed. */
export interface ModifySmsSignResponse {
  /** The signature that was changed. */
  ModifySignStatus: ModifySignStatus;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** The template that was changed. */
export interface ModifySmsTemplateResponse {
  /** The template that was changed. */
  ModifyTemplateStatus: ModifyTemplateStatus;
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** The template that was changed. */
export interface ModifyTemplateStatus {
  /** The ID of the template. */
  TemplateId: Int64;
}

/** What a recipient wrote back. */
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

/** The replies from one number. */
export interface PullSmsReplyStatusByPhoneNumberResponse {
  /** One entry per reply. */
  PullSmsReplyStatusSet: PullSmsReplyStatus[];
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** The replies that were taken off the queue. */
export interface PullSmsReplyStatusResponse {
  /** One entry per reply. */
  PullSmsReplyStatusSet: PullSmsReplyStatus[];
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** The receipt of one message to one number. */
export interface PullSmsSendStatus {
  /** What the carrier said of the delivery, such as DELIVRD. */
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

/** The receipts of the messages to one number. */
export interface PullSmsSendStatusByPhoneNumberResponse {
  /** One entry per message and number. */
  PullSmsSendStatusSet: PullSmsSendStatus[];
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** The receipts that were taken off the queue. */
export interface PullSmsSendStatusResponse {
  /** One entry per message and number. */
  PullSmsSendStatusSet: PullSmsSendStatus[];
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
}

/** What became of the message to each number. */
export interface SendSmsResponse {
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
  /** One entry per number. */
  SendStatusSet: SendStatus[];
}

/** What became of the message to one number. */
export interface SendStatus {
  /**
   * Ok when the message was accepted for sending, otherwise an error code: a single message can fail in
   * a request that succeeds.
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
export interface SendStatusStatistics {
  /** How many messages are charged: a long message counts once per part. */
  FeeCount: Int64;
  /** How many messages were submitted. */
  RequestCount: Int64;
  /** How many messages were accepted for sending. */
  RequestSuccessCount: Int64;
}

/** The messages of a period, counted. */
export interface SendStatusStatisticsResponse {
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
  /** The messages, counted. */
  SendStatusStatistics: SendStatusStatistics;
}

/** One package of prepaid messages. */
export interface SmsPackagesStatistics {
  /** How many messages the package holds. */
  AmountOfPackage: Int64;
  /** How many messages of the package are used up. */
  CurrentUsage: Int64;
  /** When the package was created, such as 2019-10-08 17:18:37; no time zone is given. */
  PackageCreateTime: string;
  /** When the package was created, in seconds since the UNIX epoch. */
  PackageCreateUnixTime: Int64;
  /** From when on the package can be used, such as 2019-10-08 17:18:37; no time zone is given. */
  PackageEffectiveTime: string;
  /** From when on the package can be used, in seconds since the UNIX epoch. */
  PackageEffectiveUnixTime: Int64;
  /** When the package expires, such as 2019-10-08 17:18:37; no time zone is given. */
  PackageExpiredTime: string;
  /** When the package expires, in seconds since the UNIX epoch. */
  PackageExpiredUnixTime: Int64;
  /** The ID of the package. */
  PackageId: Int64;
  /** How the package was obtained. 0: as a gift. 1: bought. */
  TypeOfPackage: Int64;
}

/** The packages that were found. */
export interface SmsPackagesStatisticsResponse {
  /** Identifies this one request; quote it when you ask support about it. */
  RequestId: string;
  /** One entry per package. */
  SmsPackagesStatisticsSet: SmsPackagesStatistics[];
}

