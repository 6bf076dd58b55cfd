/* eslint-disable */
// @generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

/** The Response object that each action of sms 2019-07-11 returns when it succeeds. */
export * from "./AddSmsSign.js";
export * from "./AddSmsTemplate.js";
export * from "./CallbackStatusStatistics.js";
export * from "./DeleteSmsSign.js";
export * from "./DeleteSmsTemplate.js";
export * from "./DescribeSmsSignList.js";
export * from "./DescribeSmsTemplateList.js";
export * from "./ModifySmsSign.js";
export * from "./ModifySmsTemplate.js";
export * from "./PullSmsReplyStatus.js";
export * from "./PullSmsReplyStatusByPhoneNumber.js";
export * from "./PullSmsSendStatus.js";
export * from "./PullSmsSendStatusByPhoneNumber.js";
export * from "./SendSms.js";
export * from "./SendStatusStatistics.js";
export * from "./SmsPackagesStatistics.js";
export * from "./data-types.js";
export * from "./actions.js";
export * from "./error-codes.js";
export {
  AddSmsSignRequest,
  AddSmsTemplateRequest,
  CallbackStatusStatisticsRequest,
  DeleteSmsSignRequest,
  DeleteSmsTemplateRequest,
  DescribeSmsSignListRequest,
  DescribeSmsTemplateListRequest,
  ModifySmsSignRequest,
  ModifySmsTemplateRequest,
  PullSmsReplyStatusByPhoneNumberRequest,
  PullSmsReplyStatusRequest,
  PullSmsSendStatusByPhoneNumberRequest,
  PullSmsSendStatusRequest,
  SendSmsRequest,
  SendStatusStatisticsRequest,
  SmsPackagesStatisticsRequest,
} from "./requests.js";

/** All types of requests. Some of them have another form in responses. */
export * as requests from "./requests.js";
