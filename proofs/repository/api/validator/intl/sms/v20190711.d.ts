// What @tc3-schema/validator/intl/sms/v20190711 declares, bundled from the built package in the order of names: made by `pnpm api`.

import { Contract } from "@tc3-schema/types";

import { AddSmsSignResponse, AddSmsTemplateResponse, CallbackStatusStatisticsResponse, DeleteSmsSignResponse, DeleteSmsTemplateResponse, DescribeSmsSignListResponse, DescribeSmsTemplateListResponse, KnownAddSmsSignErrorCode, KnownAddSmsTemplateErrorCode, KnownCallbackStatusStatisticsErrorCode, KnownDeleteSmsSignErrorCode, KnownDeleteSmsTemplateErrorCode, KnownDescribeSmsSignListErrorCode, KnownDescribeSmsTemplateListErrorCode, KnownModifySmsSignErrorCode, KnownModifySmsTemplateErrorCode, KnownPullSmsReplyStatusByPhoneNumberErrorCode, KnownPullSmsReplyStatusErrorCode, KnownPullSmsSendStatusByPhoneNumberErrorCode, KnownPullSmsSendStatusErrorCode, KnownSendSmsErrorCode, KnownSendStatusStatisticsErrorCode, KnownSmsPackagesStatisticsErrorCode, ModifySmsSignResponse, ModifySmsTemplateResponse, PullSmsReplyStatusByPhoneNumberResponse, PullSmsReplyStatusResponse, PullSmsSendStatusByPhoneNumberResponse, PullSmsSendStatusResponse, SendSmsResponse, SendStatusStatisticsResponse, SmsPackagesStatisticsResponse } from "@tc3-schema/types/intl/sms/v20190711";

/**
 * The contract for answers of AddSmsSign of sms 2019-07-11 (edition intl). Applies for a signature,
 * which is reviewed before it can be used. Not open to accounts verified as individuals.
 */
declare const addSmsSign: Contract<AddSmsSignResponse, KnownAddSmsSignErrorCode>;

/** Whether a value is an acceptable answer of AddSmsSign. Drift is accepted. */

/**
 * The contract for answers of AddSmsTemplate of sms 2019-07-11 (edition intl). Applies for a template,
 * which is reviewed before it can be used. Not open to accounts verified as individuals.
 */
declare const addSmsTemplate: Contract<AddSmsTemplateResponse, KnownAddSmsTemplateErrorCode>;

/** Whether a value is an acceptable answer of AddSmsTemplate. Drift is accepted. */

/**
 * The contract for answers of CallbackStatusStatistics of sms 2019-07-11 (edition intl). Counts the
 * receipts that an application's messages got over a period.
 */
declare const callbackStatusStatistics: Contract<CallbackStatusStatisticsResponse, KnownCallbackStatusStatisticsErrorCode>;

/** Whether a value is an acceptable answer of CallbackStatusStatistics. Drift is accepted. */

/**
 * The contract for answers of DeleteSmsSign of sms 2019-07-11 (edition intl). Deletes a signature. Not
 * open to accounts verified as individuals.
 */
declare const deleteSmsSign: Contract<DeleteSmsSignResponse, KnownDeleteSmsSignErrorCode>;

/** Whether a value is an acceptable answer of DeleteSmsSign. Drift is accepted. */

/**
 * The contract for answers of DeleteSmsTemplate of sms 2019-07-11 (edition intl). Deletes a template.
 * Not open to accounts verified as individuals.
 */
declare const deleteSmsTemplate: Contract<DeleteSmsTemplateResponse, KnownDeleteSmsTemplateErrorCode>;

/** Whether a value is an acceptable answer of DeleteSmsTemplate. Drift is accepted. */

/**
 * The contract for answers of DescribeSmsSignList of sms 2019-07-11 (edition intl). Tells how far the
 * review of signatures is. Not open to accounts verified as individuals.
 */
declare const describeSmsSignList: Contract<DescribeSmsSignListResponse, KnownDescribeSmsSignListErrorCode>;

/** Whether a value is an acceptable answer of DescribeSmsSignList. Drift is accepted. */

/**
 * The contract for answers of DescribeSmsTemplateList of sms 2019-07-11 (edition intl). Tells how far
 * the review of templates is. Not open to accounts verified as individuals.
 */
declare const describeSmsTemplateList: Contract<DescribeSmsTemplateListResponse, KnownDescribeSmsTemplateListErrorCode>;

/** Whether a value is an acceptable answer of DescribeSmsTemplateList. Drift is accepted. */

/**
 * The contract for answers of ModifySmsSign of sms 2019-07-11 (edition intl). Changes a signature that
 * waits for its review or was refused; an approved one stays as it is. Not open to accounts verified
 * as individuals.
 */
declare const modifySmsSign: Contract<ModifySmsSignResponse, KnownModifySmsSignErrorCode>;

/** Whether a value is an acceptable answer of ModifySmsSign. Drift is accepted. */

/**
 * The contract for answers of ModifySmsTemplate of sms 2019-07-11 (edition intl). Changes a template
 * that waits for its review or was refused; an approved one stays as it is. Not open to accounts
 * verified as individuals.
 */
declare const modifySmsTemplate: Contract<ModifySmsTemplateResponse, KnownModifySmsTemplateErrorCode>;

/** Whether a value is an acceptable answer of ModifySmsTemplate. Drift is accepted. */

/**
 * The contract for answers of PullSmsReplyStatus of sms 2019-07-11 (edition intl). Takes replies to an
 * application's messages off a queue, which hands out each one once. Has to be enabled for the
 * account.
 */
declare const pullSmsReplyStatus: Contract<PullSmsReplyStatusResponse, KnownPullSmsReplyStatusErrorCode>;

/** Whether a value is an acceptable answer of PullSmsReplyStatus. Drift is accepted. */

/**
 * The contract for answers of PullSmsReplyStatusByPhoneNumber of sms 2019-07-11 (edition intl). Lists
 * the replies from one number over a period.
 */
declare const pullSmsReplyStatusByPhoneNumber: Contract<PullSmsReplyStatusByPhoneNumberResponse, KnownPullSmsReplyStatusByPhoneNumberErrorCode>;

/** Whether a value is an acceptable answer of PullSmsReplyStatusByPhoneNumber. Drift is accepted. */

/**
 * The contract for answers of PullSmsSendStatus of sms 2019-07-11 (edition intl). Takes receipts of an
 * application's messages off a queue, which hands out each one once. Has to be enabled for the
 * account.
 */
declare const pullSmsSendStatus: Contract<PullSmsSendStatusResponse, KnownPullSmsSendStatusErrorCode>;

/** Whether a value is an acceptable answer of PullSmsSendStatus. Drift is accepted. */

/**
 * The contract for answers of PullSmsSendStatusByPhoneNumber of sms 2019-07-11 (edition intl). Lists
 * the receipts of the messages to one number over a period.
 */
declare const pullSmsSendStatusByPhoneNumber: Contract<PullSmsSendStatusByPhoneNumberResponse, KnownPullSmsSendStatusByPhoneNumberErrorCode>;

/** Whether a value is an acceptable answer of PullSmsSendStatusByPhoneNumber. Drift is accepted. */

/**
 * The contract for answers of SendSms of sms 2019-07-11 (edition intl). Sends one message to up to 200
 * numbers: a verification code, a notification or marketing.
 */
declare const sendSms: Contract<SendSmsResponse, KnownSendSmsErrorCode>;

/** Whether a value is an acceptable answer of SendSms. Drift is accepted. */

/**
 * The contract for answers of SendStatusStatistics of sms 2019-07-11 (edition intl). Counts the
 * messages that an application sent over a period.
 */
declare const sendStatusStatistics: Contract<SendStatusStatisticsResponse, KnownSendStatusStatisticsErrorCode>;

/** Whether a value is an acceptable answer of SendStatusStatistics. Drift is accepted. */

/**
 * The contract for answers of SmsPackagesStatistics of sms 2019-07-11 (edition intl). Lists packages
 * of prepaid messages, and how far they are used up.
 */
declare const smsPackagesStatistics: Contract<SmsPackagesStatisticsResponse, KnownSmsPackagesStatisticsErrorCode>;

/** Whether a value is an acceptable answer of SmsPackagesStatistics. Drift is accepted. */
export { addSmsSign, addSmsTemplate, callbackStatusStatistics, deleteSmsSign, deleteSmsTemplate, describeSmsSignList, describeSmsTemplateList, modifySmsSign, modifySmsTemplate, pullSmsReplyStatus, pullSmsReplyStatusByPhoneNumber, pullSmsSendStatus, pullSmsSendStatusByPhoneNumber, sendSms, sendStatusStatistics, smsPackagesStatistics };
