// What @tc3-schema/validator/sms/v20210111/guards declares, bundled from the built package in the order of names: made by `pnpm api`.

import { ApiResponse, Delivered } from "@tc3-schema/types";

import { AddSmsSignResponse, AddSmsTemplateResponse, CallbackStatusStatisticsResponse, DeleteSmsSignResponse, DeleteSmsTemplateResponse, DescribePhoneNumberInfoResponse, DescribeSendRecordListResponse, DescribeSmsSignListResponse, DescribeSmsTemplateListResponse, KnownAddSmsSignErrorCode, KnownAddSmsTemplateErrorCode, KnownCallbackStatusStatisticsErrorCode, KnownDeleteSmsSignErrorCode, KnownDeleteSmsTemplateErrorCode, KnownDescribePhoneNumberInfoErrorCode, KnownDescribeSendRecordListErrorCode, KnownDescribeSmsSignListErrorCode, KnownDescribeSmsTemplateListErrorCode, KnownModifySmsSignErrorCode, KnownModifySmsTemplateErrorCode, KnownPullSmsReplyStatusByPhoneNumberErrorCode, KnownPullSmsReplyStatusErrorCode, KnownPullSmsSendStatusByPhoneNumberErrorCode, KnownPullSmsSendStatusErrorCode, KnownReportConversionErrorCode, KnownSendMultiGlobalSmsErrorCode, KnownSendSmsErrorCode, KnownSendStatusStatisticsErrorCode, KnownSmsPackagesStatisticsErrorCode, ModifySmsSignResponse, ModifySmsTemplateResponse, PullSmsReplyStatusByPhoneNumberResponse, PullSmsReplyStatusResponse, PullSmsSendStatusByPhoneNumberResponse, PullSmsSendStatusResponse, ReportConversionResponse, SendMultiGlobalSmsResponse, SendSmsResponse, SendStatusStatisticsResponse, SmsPackagesStatisticsResponse } from "@tc3-schema/types/sms/v20210111";

/** Whether a value is an answer of AddSmsSign that can be accepted, drift included. */
declare function isAddSmsSign(value: unknown): value is ApiResponse<Delivered<AddSmsSignResponse>, KnownAddSmsSignErrorCode>;

/** Whether a value is an answer of AddSmsTemplate that can be accepted, drift included. */
declare function isAddSmsTemplate(value: unknown): value is ApiResponse<Delivered<AddSmsTemplateResponse>, KnownAddSmsTemplateErrorCode>;

/** Whether a value is an answer of CallbackStatusStatistics that can be accepted, drift included. */
declare function isCallbackStatusStatistics(value: unknown): value is ApiResponse<Delivered<CallbackStatusStatisticsResponse>, KnownCallbackStatusStatisticsErrorCode>;

/** Whether a value is an answer of DeleteSmsSign that can be accepted, drift included. */
declare function isDeleteSmsSign(value: unknown): value is ApiResponse<Delivered<DeleteSmsSignResponse>, KnownDeleteSmsSignErrorCode>;

/** Whether a value is an answer of DeleteSmsTemplate that can be accepted, drift included. */
declare function isDeleteSmsTemplate(value: unknown): value is ApiResponse<Delivered<DeleteSmsTemplateResponse>, KnownDeleteSmsTemplateErrorCode>;

/** Whether a value is an answer of DescribePhoneNumberInfo that can be accepted, drift included. */
declare function isDescribePhoneNumberInfo(value: unknown): value is ApiResponse<Delivered<DescribePhoneNumberInfoResponse>, KnownDescribePhoneNumberInfoErrorCode>;

/** Whether a value is an answer of DescribeSendRecordList that can be accepted, drift included. */
declare function isDescribeSendRecordList(value: unknown): value is ApiResponse<Delivered<DescribeSendRecordListResponse>, KnownDescribeSendRecordListErrorCode>;

/** Whether a value is an answer of DescribeSmsSignList that can be accepted, drift included. */
declare function isDescribeSmsSignList(value: unknown): value is ApiResponse<Delivered<DescribeSmsSignListResponse>, KnownDescribeSmsSignListErrorCode>;

/** Whether a value is an answer of DescribeSmsTemplateList that can be accepted, drift included. */
declare function isDescribeSmsTemplateList(value: unknown): value is ApiResponse<Delivered<DescribeSmsTemplateListResponse>, KnownDescribeSmsTemplateListErrorCode>;

/** Whether a value is an answer of ModifySmsSign that can be accepted, drift included. */
declare function isModifySmsSign(value: unknown): value is ApiResponse<Delivered<ModifySmsSignResponse>, KnownModifySmsSignErrorCode>;

/** Whether a value is an answer of ModifySmsTemplate that can be accepted, drift included. */
declare function isModifySmsTemplate(value: unknown): value is ApiResponse<Delivered<ModifySmsTemplateResponse>, KnownModifySmsTemplateErrorCode>;

/** Whether a value is an answer of PullSmsReplyStatus that can be accepted, drift included. */
declare function isPullSmsReplyStatus(value: unknown): value is ApiResponse<Delivered<PullSmsReplyStatusResponse>, KnownPullSmsReplyStatusErrorCode>;

/**
 * Whether a value is an answer of PullSmsReplyStatusByPhoneNumber that can be accepted, drift
 * included.
 */
declare function isPullSmsReplyStatusByPhoneNumber(value: unknown): value is ApiResponse<Delivered<PullSmsReplyStatusByPhoneNumberResponse>, KnownPullSmsReplyStatusByPhoneNumberErrorCode>;

/** Whether a value is an answer of PullSmsSendStatus that can be accepted, drift included. */
declare function isPullSmsSendStatus(value: unknown): value is ApiResponse<Delivered<PullSmsSendStatusResponse>, KnownPullSmsSendStatusErrorCode>;

/** Whether a value is an answer of PullSmsSendStatusByPhoneNumber that can be accepted, drift included. */
declare function isPullSmsSendStatusByPhoneNumber(value: unknown): value is ApiResponse<Delivered<PullSmsSendStatusByPhoneNumberResponse>, KnownPullSmsSendStatusByPhoneNumberErrorCode>;

/** Whether a value is an answer of ReportConversion that can be accepted, drift included. */
declare function isReportConversion(value: unknown): value is ApiResponse<Delivered<ReportConversionResponse>, KnownReportConversionErrorCode>;

/** Whether a value is an answer of SendMultiGlobalSms that can be accepted, drift included. */
declare function isSendMultiGlobalSms(value: unknown): value is ApiResponse<Delivered<SendMultiGlobalSmsResponse>, KnownSendMultiGlobalSmsErrorCode>;

/** Whether a value is an answer of SendSms that can be accepted, drift included. */
declare function isSendSms(value: unknown): value is ApiResponse<Delivered<SendSmsResponse>, KnownSendSmsErrorCode>;

/** Whether a value is an answer of SendStatusStatistics that can be accepted, drift included. */
declare function isSendStatusStatistics(value: unknown): value is ApiResponse<Delivered<SendStatusStatisticsResponse>, KnownSendStatusStatisticsErrorCode>;

/** Whether a value is an answer of SmsPackagesStatistics that can be accepted, drift included. */
declare function isSmsPackagesStatistics(value: unknown): value is ApiResponse<Delivered<SmsPackagesStatisticsResponse>, KnownSmsPackagesStatisticsErrorCode>;

export { isAddSmsSign, isAddSmsTemplate, isCallbackStatusStatistics, isDeleteSmsSign, isDeleteSmsTemplate, isDescribePhoneNumberInfo, isDescribeSendRecordList, isDescribeSmsSignList, isDescribeSmsTemplateList, isModifySmsSign, isModifySmsTemplate, isPullSmsReplyStatus, isPullSmsReplyStatusByPhoneNumber, isPullSmsSendStatus, isPullSmsSendStatusByPhoneNumber, isReportConversion, isSendMultiGlobalSms, isSendSms, isSendStatusStatistics, isSmsPackagesStatistics };
