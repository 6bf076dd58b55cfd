// What @tc3-schema/validator/intl/sms/v20190711/requests declares, bundled from the built package in the order of names: made by `pnpm api`.

import { RequestContract } from "@tc3-schema/types";

import { AddSmsSignRequest, AddSmsTemplateRequest, CallbackStatusStatisticsRequest, DeleteSmsSignRequest, DeleteSmsTemplateRequest, DescribeSmsSignListRequest, DescribeSmsTemplateListRequest, ModifySmsSignRequest, ModifySmsTemplateRequest, PullSmsReplyStatusByPhoneNumberRequest, PullSmsReplyStatusRequest, PullSmsSendStatusByPhoneNumberRequest, PullSmsSendStatusRequest, SendSmsRequest, SendStatusStatisticsRequest, SmsPackagesStatisticsRequest } from "@tc3-schema/types/intl/sms/v20190711/requests";

/**
 * The contract for requests of AddSmsSign of sms 2019-07-11 (edition intl). A signature to apply for,
 * and what proves the right to it.
 */
declare const addSmsSignRequest: RequestContract<AddSmsSignRequest>;

/** Whether AddSmsSign would accept a value as its request. */

/**
 * The contract for requests of AddSmsTemplate of sms 2019-07-11 (edition intl). A template to apply
 * for.
 */
declare const addSmsTemplateRequest: RequestContract<AddSmsTemplateRequest>;

/** Whether AddSmsTemplate would accept a value as its request. */

/**
 * The contract for requests of CallbackStatusStatistics of sms 2019-07-11 (edition intl). The
 * application whose receipts are counted, and the period.
 */
declare const callbackStatusStatisticsRequest: RequestContract<CallbackStatusStatisticsRequest>;

/** Whether CallbackStatusStatistics would accept a value as its request. */

/**
 * The contract for requests of DeleteSmsSign of sms 2019-07-11 (edition intl). The signature to
 * delete.
 */
declare const deleteSmsSignRequest: RequestContract<DeleteSmsSignRequest>;

/** Whether DeleteSmsSign would accept a value as its request. */

/**
 * The contract for requests of DeleteSmsTemplate of sms 2019-07-11 (edition intl). The template to
 * delete.
 */
declare const deleteSmsTemplateRequest: RequestContract<DeleteSmsTemplateRequest>;

/** Whether DeleteSmsTemplate would accept a value as its request. */

/**
 * The contract for requests of DescribeSmsSignList of sms 2019-07-11 (edition intl). The signatures to
 * look up.
 */
declare const describeSmsSignListRequest: RequestContract<DescribeSmsSignListRequest>;

/** Whether DescribeSmsSignList would accept a value as its request. */

/**
 * The contract for requests of DescribeSmsTemplateList of sms 2019-07-11 (edition intl). The templates
 * to look up.
 */
declare const describeSmsTemplateListRequest: RequestContract<DescribeSmsTemplateListRequest>;

/** Whether DescribeSmsTemplateList would accept a value as its request. */

/**
 * The contract for requests of ModifySmsSign of sms 2019-07-11 (edition intl). A signature, and what
 * it should become.
 */
declare const modifySmsSignRequest: RequestContract<ModifySmsSignRequest>;

/** Whether ModifySmsSign would accept a value as its request. */

/**
 * The contract for requests of ModifySmsTemplate of sms 2019-07-11 (edition intl). A template, and
 * what it should become.
 */
declare const modifySmsTemplateRequest: RequestContract<ModifySmsTemplateRequest>;

/** Whether PullSmsReplyStatus would accept a value as its request. */

/**
 * The contract for requests of PullSmsReplyStatusByPhoneNumber of sms 2019-07-11 (edition intl). The
 * number to look up, and the period.
 */
declare const pullSmsReplyStatusByPhoneNumberRequest: RequestContract<PullSmsReplyStatusByPhoneNumberRequest>;

/** Whether ModifySmsTemplate would accept a value as its request. */

/**
 * The contract for requests of PullSmsReplyStatus of sms 2019-07-11 (edition intl). The application
 * whose queue is read, and the number of entries.
 */
declare const pullSmsReplyStatusRequest: RequestContract<PullSmsReplyStatusRequest>;

/** Whether PullSmsSendStatus would accept a value as its request. */

/**
 * The contract for requests of PullSmsSendStatusByPhoneNumber of sms 2019-07-11 (edition intl). The
 * number to look up, and the period.
 */
declare const pullSmsSendStatusByPhoneNumberRequest: RequestContract<PullSmsSendStatusByPhoneNumberRequest>;

/** Whether PullSmsReplyStatusByPhoneNumber would accept a value as its request. */

/**
 * The contract for requests of PullSmsSendStatus of sms 2019-07-11 (edition intl). The application
 * whose queue is read, and the number of entries.
 */
declare const pullSmsSendStatusRequest: RequestContract<PullSmsSendStatusRequest>;

/** Whether PullSmsSendStatusByPhoneNumber would accept a value as its request. */

/**
 * The contract for requests of SendSms of sms 2019-07-11 (edition intl). The message, and its
 * recipients.
 */
declare const sendSmsRequest: RequestContract<SendSmsRequest>;

/** Whether SendSms would accept a value as its request. */

/**
 * The contract for requests of SendStatusStatistics of sms 2019-07-11 (edition intl). The application
 * whose messages are counted, and the period.
 */
declare const sendStatusStatisticsRequest: RequestContract<SendStatusStatisticsRequest>;

/** Whether SendStatusStatistics would accept a value as its request. */

/**
 * The contract for requests of SmsPackagesStatistics of sms 2019-07-11 (edition intl). The packages to
 * list.
 */
declare const smsPackagesStatisticsRequest: RequestContract<SmsPackagesStatisticsRequest>;

/** Whether SmsPackagesStatistics would accept a value as its request. */
export { addSmsSignRequest, addSmsTemplateRequest, callbackStatusStatisticsRequest, deleteSmsSignRequest, deleteSmsTemplateRequest, describeSmsSignListRequest, describeSmsTemplateListRequest, modifySmsSignRequest, modifySmsTemplateRequest, pullSmsReplyStatusByPhoneNumberRequest, pullSmsReplyStatusRequest, pullSmsSendStatusByPhoneNumberRequest, pullSmsSendStatusRequest, sendSmsRequest, sendStatusStatisticsRequest, smsPackagesStatisticsRequest };
