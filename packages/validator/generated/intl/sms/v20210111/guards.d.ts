/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

/** The bare guards of sms 2021-01-11 (edition intl), one per action. */
export { isAddSmsSign } from "./AddSmsSign.js";
export { isAddSmsTemplate } from "./AddSmsTemplate.js";
export { isCallbackStatusStatistics } from "./CallbackStatusStatistics.js";
export { isDeleteSmsSign } from "./DeleteSmsSign.js";
export { isDeleteSmsTemplate } from "./DeleteSmsTemplate.js";
export { isDescribePhoneNumberInfo } from "./DescribePhoneNumberInfo.js";
export { isDescribeSmsSignList } from "./DescribeSmsSignList.js";
export { isDescribeSmsTemplateList } from "./DescribeSmsTemplateList.js";
export { isModifySmsSign } from "./ModifySmsSign.js";
export { isModifySmsTemplate } from "./ModifySmsTemplate.js";
export { isPullSmsReplyStatus } from "./PullSmsReplyStatus.js";
export { isPullSmsReplyStatusByPhoneNumber } from "./PullSmsReplyStatusByPhoneNumber.js";
export { isPullSmsSendStatus } from "./PullSmsSendStatus.js";
export { isPullSmsSendStatusByPhoneNumber } from "./PullSmsSendStatusByPhoneNumber.js";
export { isReportConversion } from "./ReportConversion.js";
export { isSendMultiGlobalSms } from "./SendMultiGlobalSms.js";
export { isSendSms } from "./SendSms.js";
export { isSendStatusStatistics } from "./SendStatusStatistics.js";
