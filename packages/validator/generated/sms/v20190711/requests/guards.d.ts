/* eslint-disable */
// @generated from schemas/services/sms/v20190711/requests.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

/** The bare guards of the requests of sms 2019-07-11, one per action. */
export { isAddSmsSignRequest } from "./AddSmsSign.js";
export { isAddSmsTemplateRequest } from "./AddSmsTemplate.js";
export { isCallbackStatusStatisticsRequest } from "./CallbackStatusStatistics.js";
export { isDeleteSmsSignRequest } from "./DeleteSmsSign.js";
export { isDeleteSmsTemplateRequest } from "./DeleteSmsTemplate.js";
export { isDescribeSmsSignListRequest } from "./DescribeSmsSignList.js";
export { isDescribeSmsTemplateListRequest } from "./DescribeSmsTemplateList.js";
export { isModifySmsSignRequest } from "./ModifySmsSign.js";
export { isModifySmsTemplateRequest } from "./ModifySmsTemplate.js";
export { isPullSmsReplyStatusRequest } from "./PullSmsReplyStatus.js";
export { isPullSmsReplyStatusByPhoneNumberRequest } from "./PullSmsReplyStatusByPhoneNumber.js";
export { isPullSmsSendStatusRequest } from "./PullSmsSendStatus.js";
export { isPullSmsSendStatusByPhoneNumberRequest } from "./PullSmsSendStatusByPhoneNumber.js";
export { isSendSmsRequest } from "./SendSms.js";
export { isSendStatusStatisticsRequest } from "./SendStatusStatistics.js";
export { isSmsPackagesStatisticsRequest } from "./SmsPackagesStatistics.js";
