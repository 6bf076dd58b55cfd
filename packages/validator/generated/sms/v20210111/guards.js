/* eslint-disable */
// @generated from schemas/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.

/** The bare guards of sms 2021-01-11, one per action. */
export { isAddSmsSign } from "./guards/AddSmsSign.js";
export { isAddSmsTemplate } from "./guards/AddSmsTemplate.js";
export { isCallbackStatusStatistics } from "./guards/CallbackStatusStatistics.js";
export { isDeleteSmsSign } from "./guards/DeleteSmsSign.js";
export { isDeleteSmsTemplate } from "./guards/DeleteSmsTemplate.js";
export { isDescribePhoneNumberInfo } from "./guards/DescribePhoneNumberInfo.js";
export { isDescribeSendRecordList } from "./guards/DescribeSendRecordList.js";
export { isDescribeSmsSignList } from "./guards/DescribeSmsSignList.js";
export { isDescribeSmsTemplateList } from "./guards/DescribeSmsTemplateList.js";
export { isModifySmsSign } from "./guards/ModifySmsSign.js";
export { isModifySmsTemplate } from "./guards/ModifySmsTemplate.js";
export { isPullSmsReplyStatus } from "./guards/PullSmsReplyStatus.js";
export { isPullSmsReplyStatusByPhoneNumber } from "./guards/PullSmsReplyStatusByPhoneNumber.js";
export { isPullSmsSendStatus } from "./guards/PullSmsSendStatus.js";
export { isPullSmsSendStatusByPhoneNumber } from "./guards/PullSmsSendStatusByPhoneNumber.js";
export { isReportConversion } from "./guards/ReportConversion.js";
export { isSendMultiGlobalSms } from "./guards/SendMultiGlobalSms.js";
export { isSendSms } from "./guards/SendSms.js";
export { isSendStatusStatistics } from "./guards/SendStatusStatistics.js";
export { isSmsPackagesStatistics } from "./guards/SmsPackagesStatistics.js";
