// What @tc3-schema/validator/intl/sms/v20210111/requests/guards declares, bundled from the built package in the order of names: made by `pnpm api`.

import { AddSmsSignRequest, AddSmsTemplateRequest, CallbackStatusStatisticsRequest, DeleteSmsSignRequest, DeleteSmsTemplateRequest, DescribePhoneNumberInfoRequest, DescribeSmsSignListRequest, DescribeSmsTemplateListRequest, ModifySmsSignRequest, ModifySmsTemplateRequest, PullSmsReplyStatusByPhoneNumberRequest, PullSmsReplyStatusRequest, PullSmsSendStatusByPhoneNumberRequest, PullSmsSendStatusRequest, ReportConversionRequest, SendMultiGlobalSmsRequest, SendSmsRequest, SendStatusStatisticsRequest } from "@tc3-schema/types/intl/sms/v20210111/requests";

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

/** Whether DescribePhoneNumberInfo would accept a value as its request. */
declare function isDescribePhoneNumberInfoRequest(value: unknown): value is DescribePhoneNumberInfoRequest;

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

/** Whether ReportConversion would accept a value as its request. */
declare function isReportConversionRequest(value: unknown): value is ReportConversionRequest;

/** Whether SendMultiGlobalSms would accept a value as its request. */
declare function isSendMultiGlobalSmsRequest(value: unknown): value is SendMultiGlobalSmsRequest;

/** Whether SendSms would accept a value as its request. */
declare function isSendSmsRequest(value: unknown): value is SendSmsRequest;

/** Whether SendStatusStatistics would accept a value as its request. */
declare function isSendStatusStatisticsRequest(value: unknown): value is SendStatusStatisticsRequest;

export { isAddSmsSignRequest, isAddSmsTemplateRequest, isCallbackStatusStatisticsRequest, isDeleteSmsSignRequest, isDeleteSmsTemplateRequest, isDescribePhoneNumberInfoRequest, isDescribeSmsSignListRequest, isDescribeSmsTemplateListRequest, isModifySmsSignRequest, isModifySmsTemplateRequest, isPullSmsReplyStatusByPhoneNumberRequest, isPullSmsReplyStatusRequest, isPullSmsSendStatusByPhoneNumberRequest, isPullSmsSendStatusRequest, isReportConversionRequest, isSendMultiGlobalSmsRequest, isSendSmsRequest, isSendStatusStatisticsRequest };
