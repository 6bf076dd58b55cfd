/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { Int64 } from "../../../src/integers.js";

/** A signature to apply for, and what proves the right to it. */
export interface AddSmsSignRequest {
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
  /**
   * The ID of an approved qualification for mainland China, as the console shows it. Not needed for an
   * international signature.
   */
  QualificationId?: Int64;
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

/** A template to apply for. */
export interface AddSmsTemplateRequest {
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

/** The application whose receipts are counted, and the period. */
export interface CallbackStatusStatisticsRequest {
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

/** The signature to delete. */
export interface DeleteSmsSignRequest {
  /** The ID of the signature to delete. */
  SignId: Int64;
}

/** The template to delete. */
export interface DeleteSmsTemplateRequest {
  /** The ID of the template to delete. */
  TemplateId: Int64;
}

/** The numbers to take apart. */
export interface DescribePhoneNumberInfoRequest {
  /** The numbers to take apart, in E.164 form, such as +8618501234444; at most 200. */
  PhoneNumberSet: string[];
}

/** The number to look up, and the period. */
export interface DescribeSendRecordListRequest {
  /**
   * The start of the period, in seconds since the UNIX epoch; at most 72 hours ago. The time at which a
   * message was sent counts.
   */
  BeginTime: Int64;
  /**
   * The end of the period, in seconds since the UNIX epoch; now, if it is missing. It must not be in the
   * future.
   */
  EndTime?: Int64;
  /** How many records to return at most, from 1 to 50; 20 if it is missing. */
  Limit?: Int64;
  /** How many records to skip, up to 1000; none if it is missing. */
  Offset?: Int64;
  /** The number to look up, in E.164 form, such as +8618501234444. */
  PhoneNumber: string;
  /** The ID of the SMS application, as the console shows it, such as 1400006666. */
  SmsSdkAppId: string;
}

/** The signatures to look up. */
export interface DescribeSmsSignListRequest {
  /** 0: for mainland China. 1: international, which includes Hong Kong, Macao and Taiwan. */
  International: Int64;
  /** How many signatures to return at most, up to 100; 10 by default. Used only if SignIdSet is empty. */
  Limit?: Int64;
  /** How many signatures to skip; 0 by default. Used only if SignIdSet is empty. */
  Offset?: Int64;
  /** The IDs of the signatures to look up, at most 100; when empty, Limit and Offset choose. */
  SignIdSet?: Int64[];
}

/** The templates to look up. */
export interface DescribeSmsTemplateListRequest {
  /** 0: for mainland China. 1: international, which includes Hong Kong, Macao and Taiwan. */
  International: Int64;
  /** How many templates to return at most, up to 100; 0 by default. Used only if TemplateIdSet is empty. */
  Limit?: Int64;
  /** How many templates to skip; 0 by default. Used only if TemplateIdSet is empty. */
  Offset?: Int64;
  /** The IDs of the templates to look up, at most 100; when empty, Limit and Offset choose. */
  TemplateIdSet?: Int64[];
}

/** A signature, and what it should become. */
export interface ModifySmsSignRequest {
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
  /**
   * The ID of an approved qualification for mainland China, as the console shows it. Not needed for an
   * international signature.
   */
  QualificationId?: Int64;
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

/** A template, and what it should become. */
export interface ModifySmsTemplateRequest {
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

/** The message to one number. */
export interface MultiSmsInfo {
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

/** The number to look up, and the period. */
export interface PullSmsReplyStatusByPhoneNumberRequest {
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

/** The application whose queue is read, and the number of entries. */
export interface PullSmsReplyStatusRequest {
  /** How many entries to return at most, up to 100. */
  Limit: Int64;
  /** The ID of the SMS application, as the console shows it, such as 1400006666. */
  SmsSdkAppId: string;
}

/** The number to look up, and the period. */
export interface PullSmsSendStatusByPhoneNumberRequest {
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

/** The application whose queue is read, and the number of entries. */
export interface PullSmsSendStatusRequest {
  /** How many entries to return at most, up to 100. */
  Limit: Int64;
  /** The ID of the SMS application, as the console shows it, such as 1400006666. */
  SmsSdkAppId: string;
}

/** The message that was acted on. */
export interface ReportConversionRequest {
  /** When the user entered the code, in seconds since the UNIX epoch. */
  ConversionTime?: Int64;
  /** The serial number that SendSms returned for the message. */
  SerialNo: string;
  /** The ID of the SMS application, as the console shows it, such as 1400006666. */
  SmsSdkAppId: string;
}

/** The messages to send. */
export interface SendMultiGlobalSmsRequest {
  /** One entry per number: at most 200, none in mainland China. */
  MultiSmsInfoSet: MultiSmsInfo[];
  /** The ID of the SMS application, as the console shows it, such as 1400006666. */
  SmsSdkAppId: string;
}

/** The message, and its recipients. */
export interface SendSmsRequest {
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

/** The application whose messages are counted, and the period. */
export interface SendStatusStatisticsRequest {
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

/** The packages to list. */
export interface SmsPackagesStatisticsRequest {
  /** Packages created from this hour on are listed: YYYYMMDDHH, such as 2024090800. */
  BeginTime: string;
  /** Packages created up to this hour are listed: YYYYMMDDHH, after BeginTime and in the past. */
  EndTime: string;
  /** How many packages to return at most, up to 500. */
  Limit: Int64;
  /** How many packages to skip. */
  Offset: Int64;
  /** The ID of the SMS application, as the console shows it, such as 1400006666. */
  SmsSdkAppId: string;
}

