/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/responses.schema.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { KnownAddSmsSignErrorCode, AddSmsSignResponse } from "./AddSmsSign.js";
import type { KnownAddSmsTemplateErrorCode, AddSmsTemplateResponse } from "./AddSmsTemplate.js";
import type { KnownCallbackStatusStatisticsErrorCode, CallbackStatusStatisticsResponse } from "./CallbackStatusStatistics.js";
import type { KnownDeleteSmsSignErrorCode, DeleteSmsSignResponse } from "./DeleteSmsSign.js";
import type { KnownDeleteSmsTemplateErrorCode, DeleteSmsTemplateResponse } from "./DeleteSmsTemplate.js";
import type { KnownDescribePhoneNumberInfoErrorCode, DescribePhoneNumberInfoResponse } from "./DescribePhoneNumberInfo.js";
import type { KnownDescribeSmsSignListErrorCode, DescribeSmsSignListResponse } from "./DescribeSmsSignList.js";
import type { KnownDescribeSmsTemplateListErrorCode, DescribeSmsTemplateListResponse } from "./DescribeSmsTemplateList.js";
import type { KnownModifySmsSignErrorCode, ModifySmsSignResponse } from "./ModifySmsSign.js";
import type { KnownModifySmsTemplateErrorCode, ModifySmsTemplateResponse } from "./ModifySmsTemplate.js";
import type { KnownPullSmsReplyStatusErrorCode, PullSmsReplyStatusResponse } from "./PullSmsReplyStatus.js";
import type { KnownPullSmsReplyStatusByPhoneNumberErrorCode, PullSmsReplyStatusByPhoneNumberResponse } from "./PullSmsReplyStatusByPhoneNumber.js";
import type { KnownPullSmsSendStatusErrorCode, PullSmsSendStatusResponse } from "./PullSmsSendStatus.js";
import type { KnownPullSmsSendStatusByPhoneNumberErrorCode, PullSmsSendStatusByPhoneNumberResponse } from "./PullSmsSendStatusByPhoneNumber.js";
import type { KnownReportConversionErrorCode, ReportConversionResponse } from "./ReportConversion.js";
import type { KnownSendMultiGlobalSmsErrorCode, SendMultiGlobalSmsResponse } from "./SendMultiGlobalSms.js";
import type { KnownSendSmsErrorCode, SendSmsResponse } from "./SendSms.js";
import type { KnownSendStatusStatisticsErrorCode, SendStatusStatisticsResponse } from "./SendStatusStatistics.js";
import type {
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
  PullSmsReplyStatusRequest,
  PullSmsReplyStatusByPhoneNumberRequest,
  PullSmsSendStatusRequest,
  PullSmsSendStatusByPhoneNumberRequest,
  ReportConversionRequest,
  SendMultiGlobalSmsRequest,
  SendSmsRequest,
  SendStatusStatisticsRequest,
} from "./requests.js";

/**
 * The calls of sms 2021-01-11 (edition intl). OfficialClient<SmsActions> is a client of the official
 * SDK with these types.
 */
export type SmsActions = {
  AddSmsSign: {
    request: AddSmsSignRequest;
    response: AddSmsSignResponse;
    code: KnownAddSmsSignErrorCode;
  };
  AddSmsTemplate: {
    request: AddSmsTemplateRequest;
    response: AddSmsTemplateResponse;
    code: KnownAddSmsTemplateErrorCode;
  };
  CallbackStatusStatistics: {
    request: CallbackStatusStatisticsRequest;
    response: CallbackStatusStatisticsResponse;
    code: KnownCallbackStatusStatisticsErrorCode;
  };
  DeleteSmsSign: {
    request: DeleteSmsSignRequest;
    response: DeleteSmsSignResponse;
    code: KnownDeleteSmsSignErrorCode;
  };
  DeleteSmsTemplate: {
    request: DeleteSmsTemplateRequest;
    response: DeleteSmsTemplateResponse;
    code: KnownDeleteSmsTemplateErrorCode;
  };
  DescribePhoneNumberInfo: {
    request: DescribePhoneNumberInfoRequest;
    response: DescribePhoneNumberInfoResponse;
    code: KnownDescribePhoneNumberInfoErrorCode;
  };
  DescribeSmsSignList: {
    request: DescribeSmsSignListRequest;
    response: DescribeSmsSignListResponse;
    code: KnownDescribeSmsSignListErrorCode;
  };
  DescribeSmsTemplateList: {
    request: DescribeSmsTemplateListRequest;
    response: DescribeSmsTemplateListResponse;
    code: KnownDescribeSmsTemplateListErrorCode;
  };
  ModifySmsSign: {
    request: ModifySmsSignRequest;
    response: ModifySmsSignResponse;
    code: KnownModifySmsSignErrorCode;
  };
  ModifySmsTemplate: {
    request: ModifySmsTemplateRequest;
    response: ModifySmsTemplateResponse;
    code: KnownModifySmsTemplateErrorCode;
  };
  PullSmsReplyStatus: {
    request: PullSmsReplyStatusRequest;
    response: PullSmsReplyStatusResponse;
    code: KnownPullSmsReplyStatusErrorCode;
  };
  PullSmsReplyStatusByPhoneNumber: {
    request: PullSmsReplyStatusByPhoneNumberRequest;
    response: PullSmsReplyStatusByPhoneNumberResponse;
    code: KnownPullSmsReplyStatusByPhoneNumberErrorCode;
  };
  PullSmsSendStatus: {
    request: PullSmsSendStatusRequest;
    response: PullSmsSendStatusResponse;
    code: KnownPullSmsSendStatusErrorCode;
  };
  PullSmsSendStatusByPhoneNumber: {
    request: PullSmsSendStatusByPhoneNumberRequest;
    response: PullSmsSendStatusByPhoneNumberResponse;
    code: KnownPullSmsSendStatusByPhoneNumberErrorCode;
  };
  ReportConversion: {
    request: ReportConversionRequest;
    response: ReportConversionResponse;
    code: KnownReportConversionErrorCode;
  };
  SendMultiGlobalSms: {
    request: SendMultiGlobalSmsRequest;
    response: SendMultiGlobalSmsResponse;
    code: KnownSendMultiGlobalSmsErrorCode;
  };
  SendSms: {
    request: SendSmsRequest;
    response: SendSmsResponse;
    code: KnownSendSmsErrorCode;
  };
  SendStatusStatistics: {
    request: SendStatusStatisticsRequest;
    response: SendStatusStatisticsResponse;
    code: KnownSendStatusStatisticsErrorCode;
  };
};
