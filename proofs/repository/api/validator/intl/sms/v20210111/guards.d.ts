// What @tc3-schema/validator/intl/sms/v20210111/guards declares, bundled from the built package in the order of names: made by `pnpm api`.

import { ApiResponse, Delivered } from "@tc3-schema/types";

import { AddSmsSignResponse, AddSmsTemplateResponse, CallbackStatusStatisticsResponse, DeleteSmsSignResponse, DeleteSmsTemplateResponse, DescribePhoneNumberInfoResponse, DescribeSmsSignListResponse, DescribeSmsTemplateListResponse, KnownAddSmsSignErrorCode, KnownAddSmsTemplateErrorCode, KnownCallbackStatusStatisticsErrorCode, KnownDeleteSmsSignErrorCode, KnownDeleteSmsTemplateErrorCode, KnownDescribePhoneNumberInfoErrorCode, KnownDescribeSmsSignListErrorCode, KnownDescribeSmsTemplateListErrorCode, KnownModifySmsSignErrorCode, KnownModifySmsTemplateErrorCode, KnownPullSmsReplyStatusByPhoneNumberErrorCode, KnownPullSmsReplyStatusErrorCode, KnownPullSmsSendStatusByPhoneNumberErrorCode, KnownPullSmsSendStatusErrorCode, KnownReportConversionErrorCode, KnownSendMultiGlobalSmsErrorCode, KnownSendSmsErrorCode, KnownSendStatusStatisticsErrorCode, ModifySmsSignResponse, ModifySmsTemplateResponse, PullSmsReplyStatusByPhoneNumberResponse, PullSmsReplyStatusResponse, PullSmsSendStatusByPhoneNumberResponse, PullSmsSendStatusResponse, ReportConversionResponse, SendMultiGlobalSmsResponse, SendSmsResponse, SendStatusStatisticsResponse } from "@tc3-schema/types/intl/sms/v20210111";

/** Whether a value is an acceptable answer of AddSmsSign. Drift is accepted. */
declare function isAddSmsSign(value: unknown): value is ApiResponse<Delivered<AddSmsSignResponse>, KnownAddSmsSignErrorCode>;

/** Whether a value is an acceptable answer of AddSmsTemplate. Drift is accepted. */
declare function isAddSmsTemplate(value: unknown): value is ApiResponse<Delivered<AddSmsTemplateResponse>, KnownAddSmsTemplateErrorCode>;

/** Whether a value is an acceptable answer of CallbackStatusStatistics. Drift is accepted. */
declare function isCallbackStatusStatistics(value: unknown): value is ApiResponse<Delivered<CallbackStatusStatisticsResponse>, KnownCallbackStatusStatisticsErrorCode>;

/** Whether a value is an acceptable answer of DeleteSmsSign. Drift is accepted. */
declare function isDeleteSmsSign(value: unknown): value is ApiResponse<Delivered<DeleteSmsSignResponse>, KnownDeleteSmsSignErrorCode>;

/** Whether a value is an acceptable answer of DeleteSmsTemplate. Drift is accepted. */
declare function isDeleteSmsTemplate(value: unknown): value is ApiResponse<Delivered<DeleteSmsTemplateResponse>, KnownDeleteSmsTemplateErrorCode>;

/** Whether a value is an acceptable answer of DescribePhoneNumberInfo. Drift is accepted. */
declare function isDescribePhoneNumberInfo(value: unknown): value is ApiResponse<Delivered<DescribePhoneNumberInfoResponse>, KnownDescribePhoneNumberInfoErrorCode>;

/** Whether a value is an acceptable answer of DescribeSmsSignList. Drift is accepted. */
declare function isDescribeSmsSignList(value: unknown): value is ApiResponse<Delivered<DescribeSmsSignListResponse>, KnownDescribeSmsSignListErrorCode>;

/** Whether a value is an acceptable answer of DescribeSmsTemplateList. Drift is accepted. */
declare function isDescribeSmsTemplateList(value: unknown): value is ApiResponse<Delivered<DescribeSmsTemplateListResponse>, KnownDescribeSmsTemplateListErrorCode>;

/** Whether a value is an acceptable answer of ModifySmsSign. Drift is accepted. */
declare function isModifySmsSign(value: unknown): value is ApiResponse<Delivered<ModifySmsSignResponse>, KnownModifySmsSignErrorCode>;

/** Whether a value is an acceptable answer of ModifySmsTemplate. Drift is accepted. */
declare function isModifySmsTemplate(value: unknown): value is ApiResponse<Delivered<ModifySmsTemplateResponse>, KnownModifySmsTemplateErrorCode>;

/** Whether a value is an acceptable answer of PullSmsReplyStatus. Drift is accepted. */
declare function isPullSmsReplyStatus(value: unknown): value is ApiResponse<Delivered<PullSmsReplyStatusResponse>, KnownPullSmsReplyStatusErrorCode>;

/** Whether a value is an acceptable answer of PullSmsReplyStatusByPhoneNumber. Drift is accepted. */
declare function isPullSmsReplyStatusByPhoneNumber(value: unknown): value is ApiResponse<Delivered<PullSmsReplyStatusByPhoneNumberResponse>, KnownPullSmsReplyStatusByPhoneNumberErrorCode>;

/** Whether a value is an acceptable answer of PullSmsSendStatus. Drift is accepted. */
declare function isPullSmsSendStatus(value: unknown): value is ApiResponse<Delivered<PullSmsSendStatusResponse>, KnownPullSmsSendStatusErrorCode>;

/** Whether a value is an acceptable answer of PullSmsSendStatusByPhoneNumber. Drift is accepted. */
declare function isPullSmsSendStatusByPhoneNumber(value: unknown): value is ApiResponse<Delivered<PullSmsSendStatusByPhoneNumberResponse>, KnownPullSmsSendStatusByPhoneNumberErrorCode>;

/** Whether a value is an acceptable answer of ReportConversion. Drift is accepted. */
declare function isReportConversion(value: unknown): value is ApiResponse<Delivered<ReportConversionResponse>, KnownReportConversionErrorCode>;

/** Whether a value is an acceptable answer of SendMultiGlobalSms. Drift is accepted. */
declare function isSendMultiGlobalSms(value: unknown): value is ApiResponse<Delivered<SendMultiGlobalSmsResponse>, KnownSendMultiGlobalSmsErrorCode>;

/** Whether a value is an acceptable answer of SendSms. Drift is accepted. */
declare function isSendSms(value: unknown): value is ApiResponse<Delivered<SendSmsResponse>, KnownSendSmsErrorCode>;

/** Whether a value is an acceptable answer of SendStatusStatistics. Drift is accepted. */
declare function isSendStatusStatistics(value: unknown): value is ApiResponse<Delivered<SendStatusStatisticsResponse>, KnownSendStatusStatisticsErrorCode>;

export { isAddSmsSign, isAddSmsTemplate, isCallbackStatusStatistics, isDeleteSmsSign, isDeleteSmsTemplate, isDescribePhoneNumberInfo, isDescribeSmsSignList, isDescribeSmsTemplateList, isModifySmsSign, isModifySmsTemplate, isPullSmsReplyStatus, isPullSmsReplyStatusByPhoneNumber, isPullSmsSendStatus, isPullSmsSendStatusByPhoneNumber, isReportConversion, isSendMultiGlobalSms, isSendSms, isSendStatusStatistics };
