/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/requests.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

/** The bare guards of the requests of sms 2021-01-11 (edition intl), one per action. */
export { isAddSmsSignRequest } from "./AddSmsSign.js";
export { isAddSmsTemplateRequest } from "./AddSmsTemplate.js";
export { isCallbackStatusStatisticsRequest } from "./CallbackStatusStatistics.js";
export { isDeleteSmsSignRequest } from "./DeleteSmsSign.js";
export { isDeleteSmsTemplateRequest } from "./DeleteSmsTemplate.js";
export { isDescribePhoneNumberInfoRequest } from "./DescribePhoneNumberInfo.js";
export { isDescribeSmsSignListRequest } from "./DescribeSmsSignList.js";
export { isDescribeSmsTemplateListRequest } from "./DescribeSmsTemplateList.js";
export { isModifySmsSignRequest } from "./ModifySmsSign.js";
export { isModifySmsTemplateRequest } from "./ModifySmsTemplate.js";
export { isPullSmsReplyStatusRequest } from "./PullSmsReplyStatus.js";
export { isPullSmsReplyStatusByPhoneNumberRequest } from "./PullSmsReplyStatusByPhoneNumber.js";
export { isPullSmsSendStatusRequest } from "./PullSmsSendStatus.js";
export { isPullSmsSendStatusByPhoneNumberRequest } from "./PullSmsSendStatusByPhoneNumber.js";
export { isReportConversionRequest } from "./ReportConversion.js";
export { isSendMultiGlobalSmsRequest } from "./SendMultiGlobalSms.js";
export { isSendSmsRequest } from "./SendSms.js";
export { isSendStatusStatisticsRequest } from "./SendStatusStatistics.js";
