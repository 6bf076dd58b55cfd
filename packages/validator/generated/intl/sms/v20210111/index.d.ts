/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

/** The contracts of sms 2021-01-11 (edition intl), one per action. */
export { addSmsSign } from "./AddSmsSign.js";
export { addSmsTemplate } from "./AddSmsTemplate.js";
export { callbackStatusStatistics } from "./CallbackStatusStatistics.js";
export { deleteSmsSign } from "./DeleteSmsSign.js";
export { deleteSmsTemplate } from "./DeleteSmsTemplate.js";
export { describePhoneNumberInfo } from "./DescribePhoneNumberInfo.js";
export { describeSmsSignList } from "./DescribeSmsSignList.js";
export { describeSmsTemplateList } from "./DescribeSmsTemplateList.js";
export { modifySmsSign } from "./ModifySmsSign.js";
export { modifySmsTemplate } from "./ModifySmsTemplate.js";
export { pullSmsReplyStatus } from "./PullSmsReplyStatus.js";
export { pullSmsReplyStatusByPhoneNumber } from "./PullSmsReplyStatusByPhoneNumber.js";
export { pullSmsSendStatus } from "./PullSmsSendStatus.js";
export { pullSmsSendStatusByPhoneNumber } from "./PullSmsSendStatusByPhoneNumber.js";
export { reportConversion } from "./ReportConversion.js";
export { sendMultiGlobalSms } from "./SendMultiGlobalSms.js";
export { sendSms } from "./SendSms.js";
export { sendStatusStatistics } from "./SendStatusStatistics.js";
