/* eslint-disable */
// @generated from schemas/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.

/** The bare guards of the requests of sms 2021-01-11, one per action. */
export { isAddSmsSignRequest } from "./guards/AddSmsSign.js";
export { isAddSmsTemplateRequest } from "./guards/AddSmsTemplate.js";
export { isCallbackStatusStatisticsRequest } from "./guards/CallbackStatusStatistics.js";
export { isDeleteSmsSignRequest } from "./guards/DeleteSmsSign.js";
export { isDeleteSmsTemplateRequest } from "./guards/DeleteSmsTemplate.js";
export { isDescribePhoneNumberInfoRequest } from "./guards/DescribePhoneNumberInfo.js";
export { isDescribeSendRecordListRequest } from "./guards/DescribeSendRecordList.js";
export { isDescribeSmsSignListRequest } from "./guards/DescribeSmsSignList.js";
export { isDescribeSmsTemplateListRequest } from "./guards/DescribeSmsTemplateList.js";
export { isModifySmsSignRequest } from "./guards/ModifySmsSign.js";
export { isModifySmsTemplateRequest } from "./guards/ModifySmsTemplate.js";
export { isPullSmsReplyStatusRequest } from "./guards/PullSmsReplyStatus.js";
export { isPullSmsReplyStatusByPhoneNumberRequest } from "./guards/PullSmsReplyStatusByPhoneNumber.js";
export { isPullSmsSendStatusRequest } from "./guards/PullSmsSendStatus.js";
export { isPullSmsSendStatusByPhoneNumberRequest } from "./guards/PullSmsSendStatusByPhoneNumber.js";
export { isReportConversionRequest } from "./guards/ReportConversion.js";
export { isSendMultiGlobalSmsRequest } from "./guards/SendMultiGlobalSms.js";
export { isSendSmsRequest } from "./guards/SendSms.js";
export { isSendStatusStatisticsRequest } from "./guards/SendStatusStatistics.js";
export { isSmsPackagesStatisticsRequest } from "./guards/SmsPackagesStatistics.js";
