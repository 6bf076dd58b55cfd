/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

/** The contracts of sms 2019-07-11, one per action. */
export { addSmsSign } from "./AddSmsSign.js";
export { addSmsTemplate } from "./AddSmsTemplate.js";
export { callbackStatusStatistics } from "./CallbackStatusStatistics.js";
export { deleteSmsSign } from "./DeleteSmsSign.js";
export { deleteSmsTemplate } from "./DeleteSmsTemplate.js";
export { describeSmsSignList } from "./DescribeSmsSignList.js";
export { describeSmsTemplateList } from "./DescribeSmsTemplateList.js";
export { modifySmsSign } from "./ModifySmsSign.js";
export { modifySmsTemplate } from "./ModifySmsTemplate.js";
export { pullSmsReplyStatus } from "./PullSmsReplyStatus.js";
export { pullSmsReplyStatusByPhoneNumber } from "./PullSmsReplyStatusByPhoneNumber.js";
export { pullSmsSendStatus } from "./PullSmsSendStatus.js";
export { pullSmsSendStatusByPhoneNumber } from "./PullSmsSendStatusByPhoneNumber.js";
export { sendSms } from "./SendSms.js";
export { sendStatusStatistics } from "./SendStatusStatistics.js";
export { smsPackagesStatistics } from "./SmsPackagesStatistics.js";
