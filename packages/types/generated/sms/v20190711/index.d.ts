// Generated from schemas/services/sms/v20190711/responses.schema.json: change that, then run `pnpm generate`.

/** What each action of sms 2019-07-11 answers when it succeeds: the Response object. */
export * from "./responses.js";
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

/** Everything that requests are made of, for the types that responses have in another form. */
export * as requests from "./requests.js";
