/* eslint-disable */
// @generated from schemas/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

/** The contracts of the requests of sms 2019-07-11, one per action. */
export { addSmsSignRequest } from "./AddSmsSign.js";
export { addSmsTemplateRequest } from "./AddSmsTemplate.js";
export { callbackStatusStatisticsRequest } from "./CallbackStatusStatistics.js";
export { deleteSmsSignRequest } from "./DeleteSmsSign.js";
export { deleteSmsTemplateRequest } from "./DeleteSmsTemplate.js";
export { describeSmsSignListRequest } from "./DescribeSmsSignList.js";
export { describeSmsTemplateListRequest } from "./DescribeSmsTemplateList.js";
export { modifySmsSignRequest } from "./ModifySmsSign.js";
export { modifySmsTemplateRequest } from "./ModifySmsTemplate.js";
export { pullSmsReplyStatusRequest } from "./PullSmsReplyStatus.js";
export { pullSmsReplyStatusByPhoneNumberRequest } from "./PullSmsReplyStatusByPhoneNumber.js";
export { pullSmsSendStatusRequest } from "./PullSmsSendStatus.js";
export { pullSmsSendStatusByPhoneNumberRequest } from "./PullSmsSendStatusByPhoneNumber.js";
export { sendSmsRequest } from "./SendSms.js";
export { sendStatusStatisticsRequest } from "./SendStatusStatistics.js";
export { smsPackagesStatisticsRequest } from "./SmsPackagesStatistics.js";
