/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

/** The Response object that each action of sms 2021-01-11 (edition intl) returns when it succeeds. */
export * from "./AddSmsSign.js";
export * from "./AddSmsTemplate.js";
export * from "./CallbackStatusStatistics.js";
export * from "./DeleteSmsSign.js";
export * from "./DeleteSmsTemplate.js";
export * from "./DescribePhoneNumberInfo.js";
export * from "./DescribeSmsSignList.js";
export * from "./DescribeSmsTemplateList.js";
export * from "./ModifySmsSign.js";
export * from "./ModifySmsTemplate.js";
export * from "./PullSmsReplyStatus.js";
export * from "./PullSmsReplyStatusByPhoneNumber.js";
export * from "./PullSmsSendStatus.js";
export * from "./PullSmsSendStatusByPhoneNumber.js";
export * from "./ReportConversion.js";
export * from "./SendMultiGlobalSms.js";
export * from "./SendSms.js";
export * from "./SendStatusStatistics.js";
export * from "./data-types.js";
export * from "./actions.js";
export * from "./error-codes.js";
export {
  AddSmsSignRequest,
  AddSmsTemplateRequest,
  CallbackStatusStatisticsRequest,
  DeleteSmsSignRequest,
  DeleteSmsTemplateRequest,
  DescribePhoneNumberInfoRequest,
  DescribeSmsSignListRequest,
  DescribeSmsTemplateListRequest,
  ModifySmsSignRequest,
  ModifySmsTemplateRequest,
  MultiSmsInfo,
  PullSmsReplyStatusByPhoneNumberRequest,
  PullSmsReplyStatusRequest,
  PullSmsSendStatusByPhoneNumberRequest,
  PullSmsSendStatusRequest,
  ReportConversionRequest,
  SendMultiGlobalSmsRequest,
  SendSmsRequest,
  SendStatusStatisticsRequest,
} from "./requests.js";

/** All types of requests. Some of them have another form in responses. */
export * as requests from "./requests.js";
