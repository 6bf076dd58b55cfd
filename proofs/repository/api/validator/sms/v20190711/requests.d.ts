// What @tc3-schema/validator/sms/v20190711/requests declares, bundled from the built package in the order of names: made by `pnpm api`.

import { RequestContract } from "@tc3-schema/types";

import { AddSmsSignRequest, AddSmsTemplateRequest, CallbackStatusStatisticsRequest, DeleteSmsSignRequest, DeleteSmsTemplateRequest, DescribeSmsSignListRequest, DescribeSmsTemplateListRequest, ModifySmsSignRequest, ModifySmsTemplateRequest, PullSmsReplyStatusByPhoneNumberRequest, PullSmsReplyStatusRequest, PullSmsSendStatusByPhoneNumberRequest, PullSmsSendStatusRequest, SendSmsRequest, SendStatusStatisticsRequest, SmsPackagesStatisticsRequest } from "@tc3-schema/types/sms/v20190711/requests";

/** What AddSmsSign of sms 2019-07-11 takes. A signature to apply for, and what proves the right to it. */
declare const addSmsSignRequest: RequestContract<AddSmsSignRequest>;

/** What AddSmsTemplate of sms 2019-07-11 takes. A template to apply for. */
declare const addSmsTemplateRequest: RequestContract<AddSmsTemplateRequest>;

/**
 * What CallbackStatusStatistics of sms 2019-07-11 takes. Whose receipts to count, and over which
 * period.
 */
declare const callbackStatusStatisticsRequest: RequestContract<CallbackStatusStatisticsRequest>;

/** What DeleteSmsSign of sms 2019-07-11 takes. The signature to delete. */
declare const deleteSmsSignRequest: RequestContract<DeleteSmsSignRequest>;

/** What DeleteSmsTemplate of sms 2019-07-11 takes. The template to delete. */
declare const deleteSmsTemplateRequest: RequestContract<DeleteSmsTemplateRequest>;

/** What DescribeSmsSignList of sms 2019-07-11 takes. Which signatures to look up. */
declare const describeSmsSignListRequest: RequestContract<DescribeSmsSignListRequest>;

/** What DescribeSmsTemplateList of sms 2019-07-11 takes. Which templates to look up. */
declare const describeSmsTemplateListRequest: RequestContract<DescribeSmsTemplateListRequest>;

/** What ModifySmsSign of sms 2019-07-11 takes. A signature, and what it should become. */
declare const modifySmsSignRequest: RequestContract<ModifySmsSignRequest>;

/** What ModifySmsTemplate of sms 2019-07-11 takes. A template, and what it should become. */
declare const modifySmsTemplateRequest: RequestContract<ModifySmsTemplateRequest>;

/**
 * What PullSmsReplyStatusByPhoneNumber of sms 2019-07-11 takes. Which number to look up, and over
 * which period.
 */
declare const pullSmsReplyStatusByPhoneNumberRequest: RequestContract<PullSmsReplyStatusByPhoneNumberRequest>;

/** What PullSmsReplyStatus of sms 2019-07-11 takes. Whose queue to take from, and how much. */
declare const pullSmsReplyStatusRequest: RequestContract<PullSmsReplyStatusRequest>;

/**
 * What PullSmsSendStatusByPhoneNumber of sms 2019-07-11 takes. Which number to look up, and over which
 * period.
 */
declare const pullSmsSendStatusByPhoneNumberRequest: RequestContract<PullSmsSendStatusByPhoneNumberRequest>;

/** What PullSmsSendStatus of sms 2019-07-11 takes. Whose queue to take from, and how much. */
declare const pullSmsSendStatusRequest: RequestContract<PullSmsSendStatusRequest>;

/** What SendSms of sms 2019-07-11 takes. What to send, and to whom. */
declare const sendSmsRequest: RequestContract<SendSmsRequest>;

/** What SendStatusStatistics of sms 2019-07-11 takes. Whose messages to count, and over which period. */
declare const sendStatusStatisticsRequest: RequestContract<SendStatusStatisticsRequest>;

/** What SmsPackagesStatistics of sms 2019-07-11 takes. Which packages to list. */
declare const smsPackagesStatisticsRequest: RequestContract<SmsPackagesStatisticsRequest>;

export { addSmsSignRequest, addSmsTemplateRequest, callbackStatusStatisticsRequest, deleteSmsSignRequest, deleteSmsTemplateRequest, describeSmsSignListRequest, describeSmsTemplateListRequest, modifySmsSignRequest, modifySmsTemplateRequest, pullSmsReplyStatusByPhoneNumberRequest, pullSmsReplyStatusRequest, pullSmsSendStatusByPhoneNumberRequest, pullSmsSendStatusRequest, sendSmsRequest, sendStatusStatisticsRequest, smsPackagesStatisticsRequest };
