/* eslint-disable */
// @generated from schemas/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { Int64 } from "../../../src/integers.js";

/** A signature to apply for, and what proves the right to it. */
export interface AddSmsSignRequest {
  /**
   * The authorization by the owner of the name: an image in Base64, without the prefix of a data URL.
   * Only looked at when UsedMethod is 1.
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
  /**
   * The kind of thing that the signature names, and in brackets the values of DocumentType that can
   * prove it. 0: a company (0, 1). 1: an app (0 to 4), not for mainland China any more. 4: a trademark
   * (7). 5: a government body, a public institution or another organization (2, 3). No longer accepted:
   * 2, a website; 3, an official account; 6, a mini program.
   */
  SignType: Int64;
  /** 0: for one's own use. 1: on behalf of somebody else, which CommissionImage has to prove. */
  UsedMethod: Int64;
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
  /** The hour to end with, as YYYYMMDDHH; not before StartDateTime. */
  EndDataTime: Int64;
  /** How many entries to return at most; always 0 for now. */
  Limit: Int64;
  /** How many entries to skip; always 0 for now. */
  Offset: Int64;
  /** The ID of the SMS application, as the console shows it, such as 1400006666. */
  SmsSdkAppid: string;
  /** The hour to begin with, as YYYYMMDDHH, such as 2024090800. */
  StartDateTime: Int64;
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

/** The signatures to look up. */
export interface DescribeSmsSignListRequest {
  /** 0: for mainland China. 1: international, which includes Hong Kong, Macao and Taiwan. */
  International: Int64;
  /** The IDs of the signatures to look up. */
  SignIdSet: Int64[];
}

/** The templates to look up. */
export interface DescribeSmsTemplateListRequest {
  /** 0: for mainland China. 1: international, which includes Hong Kong, Macao and Taiwan. */
  International: Int64;
  /** The IDs of the templates to look up. */
  TemplateIdSet: Int64[];
}

/** A signature, and what it should become. */
export interface ModifySmsSignRequest {
  /**
   * The authorization by the owner of the name: an image in Base64, without the prefix of a data URL.
   * Only looked at when UsedMethod is 1.
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
  /**
   * The kind of thing that the signature names, and in brackets the values of DocumentType that can
   * prove it. 0: a company (0, 1). 1: an app (0 to 4), not for mainland China any more. 4: a trademark
   * (7). 5: a government body, a public institution or another organization (2, 3). No longer accepted:
   * 2, a website; 3, an official account; 6, a mini program.
   */
  SignType: Int64;
  /** 0: for one's own use. 1: on behalf of somebody else, which CommissionImage has to prove. */
  UsedMethod: Int64;
}

/** A template, and what it should become. */
export interface ModifySmsTemplateRequest {
  /** 0: for mainland China. 1: international, which includes Hong Kong, Macao and Taiwan. */
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

/** The number to look up, and the period. */
export interface PullSmsReplyStatusByPhoneNumberRequest {
  /** The end of the period, in seconds since the UNIX epoch. */
  EndDateTime?: Int64;
  /** How many entries to return at most, up to 100. */
  Limit: Int64;
  /** How many entries to skip; always 0 for now. */
  Offset: Int64;
  /** The number to look up, in E.164 form, such as +8618501234444. */
  PhoneNumber: string;
  /** The start of the period, in seconds since the UNIX epoch; at most 7 days ago. */
  SendDateTime: Int64;
  /** The ID of the SMS application, as the console shows it, such as 1400006666. */
  SmsSdkAppid: string;
}

/** The application whose queue is read, and the number of entries. */
export interface PullSmsReplyStatusRequest {
  /** How many entries to return at most, up to 100. */
  Limit: Int64;
  /** The ID of the SMS application, as the console shows it, such as 1400006666. */
  SmsSdkAppid: string;
}

/** The number to look up, and the period. */
export interface PullSmsSendStatusByPhoneNumberRequest {
  /** The end of the period, in seconds since the UNIX epoch. */
  EndDateTime?: Int64;
  /** How many entries to return at most, up to 100. */
  Limit: Int64;
  /** How many entries to skip; always 0 for now. */
  Offset: Int64;
  /** The number to look up, in E.164 form, such as +8618501234444. */
  PhoneNumber: string;
  /** The start of the period, in seconds since the UNIX epoch; at most 7 days ago. */
  SendDateTime: Int64;
  /** The ID of the SMS application, as the console shows it, such as 1400006666. */
  SmsSdkAppid: string;
}

/** The application whose queue is read, and the number of entries. */
export interface PullSmsSendStatusRequest {
  /** How many entries to return at most, up to 100. */
  Limit: Int64;
  /** The ID of the SMS application, as the console shows it, such as 1400006666. */
  SmsSdkAppid: string;
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
   * China or none.
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
  Sign?: string;
  /** The ID of the SMS application, as the console shows it, such as 1400006666. */
  SmsSdkAppid: string;
  /** The ID of an approved template. Numbers outside mainland China need an international one. */
  TemplateID: string;
  /** The values for the template's parameters, one for each; empty if it has none. */
  TemplateParamSet?: string[];
}

/** The application whose messages are counted, and the period. */
export interface SendStatusStatisticsRequest {
  /** The hour to end with, as YYYYMMDDHH; not before StartDateTime. */
  EndDataTime: Int64;
  /** How many entries to return at most; always 0 for now. */
  Limit: Int64;
  /** How many entries to skip; always 0 for now. */
  Offset: Int64;
  /** The ID of the SMS application, as the console shows it, such as 1400006666. */
  SmsSdkAppid: string;
  /** The hour to begin with, as YYYYMMDDHH, such as 2024090800. */
  StartDateTime: Int64;
}

/** The packages to list. */
export interface SmsPackagesStatisticsRequest {
  /** How many packages to return at most, up to 500. */
  Limit: Int64;
  /** How many packages to skip. */
  Offset: Int64;
  /** The ID of the SMS application, as the console shows it, such as 1400006666. */
  SmsSdkAppid: string;
}

