// What @tc3-schema/validator/intl/sms/v20190711/requests/guards declares, bundled from the built package in the order of names: made by `pnpm api`.

import { AddSmsSignRequest, AddSmsTemplateRequest, CallbackStatusStatisticsRequest, DeleteSmsSignRequest, DeleteSmsTemplateRequest, DescribeSmsSignListRequest, DescribeSmsTemplateListRequest, ModifySmsSignRequest, ModifySmsTemplateRequest, PullSmsReplyStatusByPhoneNumberRequest, PullSmsReplyStatusRequest, PullSmsSendStatusByPhoneNumberRequest, PullSmsSendStatusRequest, SendSmsRequest, SendStatusStatisticsRequest, SmsPackagesStatisticsRequest } from "@tc3-schema/types/intl/sms/v20190711/requests";

/** Whether AddSmsSign would accept a value as its request. */
declare function isAddSmsSignRequest(value: unknown): value is AddSmsSignRequest;

/** Whether AddSmsTemplate would accept a value as its request. */
declare function isAddSmsTemplateRequest(value: unknown): value is AddSmsTemplateRequest;

/** Whether CallbackStatusStatistics would accept a value as its request. */
declare function isCallbackStatusStatisticsRequest(value: unknown): value is CallbackStatusStatisticsRequest;

/** Whether DeleteSmsSign would accept a value as its request. */
declare function isDeleteSmsSignRequest(value: unknown): value is DeleteSmsSignRequest;

/** Whether DeleteSmsTemplate would accept a value as its request. */
declare function isDeleteSmsTemplateRequest(value: unknown): value is DeleteSmsTemplateRequest;

/** Whether DescribeSmsSignList would accept a value as its request. */
declare function isDescribeSmsSignListRequest(value: unknown): value is DescribeSmsSignListRequest;

/** Whether DescribeSmsTemplateList would accept a value as its request. */
declare function isDescribeSmsTemplateListRequest(value: unknown): value is DescribeSmsTemplateListRequest;

/** Whether ModifySmsSign would accept a value as its request. */
declare function isModifySmsSignRequest(value: unknown): value is ModifySmsSignRequest;

/** Whether ModifySmsTemplate would accept a value as its request. */
declare function isModifySmsTemplateRequest(value: unknown): value is ModifySmsTemplateRequest;

/** Whether PullSmsReplyStatusByPhoneNumber would accept a value as its request. */
declare function isPullSmsReplyStatusByPhoneNumberRequest(value: unknown): value is PullSmsReplyStatusByPhoneNumberRequest;

/** Whether PullSmsReplyStatus would accept a value as its request. */
declare function isPullSmsReplyStatusRequest(value: unknown): value is PullSmsReplyStatusRequest;

/** Whether PullSmsSendStatusByPhoneNumber would accept a value as its request. */
declare function isPullSmsSendStatusByPhoneNumberRequest(value: unknown): value is PullSmsSendStatusByPhoneNumberRequest;

/** Whether PullSmsSendStatus would accept a value as its request. */
declare function isPullSmsSendStatusRequest(value: unknown): value is PullSmsSendStatusRequest;

/** Whether SendSms would accept a value as its request. */
declare function isSendSmsRequest(value: unknown): value is SendSmsRequest;

/** Whether SendStatusStatistics would accept a value as its request. */
declare function isSendStatusStatisticsRequest(value: unknown): value is SendStatusStatisticsRequest;

/** Whether SmsPackagesStatistics would accept a value as its request. */
declare function isSmsPackagesStatisticsRequest(value: unknown): value is SmsPackagesStatisticsRequest;

export { isAddSmsSignRequest, isAddSmsTemplateRequest, isCallbackStatusStatisticsRequest, isDeleteSmsSignRequest, isDeleteSmsTemplateRequest, isDescribeSmsSignListRequest, isDescribeSmsTemplateListRequest, isModifySmsSignRequest, isModifySmsTemplateRequest, isPullSmsReplyStatusByPhoneNumberRequest, isPullSmsReplyStatusRequest, isPullSmsSendStatusByPhoneNumberRequest, isPullSmsSendStatusRequest, isSendSmsRequest, isSendStatusStatisticsRequest, isSmsPackagesStatisticsRequest };
