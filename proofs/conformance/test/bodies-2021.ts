import type {
  AddSmsSignResponse,
  AddSmsTemplateResponse,
  CallbackStatusStatisticsResponse,
  DeleteSmsSignResponse,
  DeleteSmsTemplateResponse,
  DescribePhoneNumberInfoResponse,
  DescribeSendRecordListResponse,
  DescribeSmsSignListResponse,
  DescribeSmsTemplateListResponse,
  ModifySmsSignResponse,
  ModifySmsTemplateResponse,
  PullSmsReplyStatusByPhoneNumberResponse,
  PullSmsReplyStatusResponse,
  PullSmsSendStatusByPhoneNumberResponse,
  PullSmsSendStatusResponse,
  ReportConversionResponse,
  SendMultiGlobalSmsResponse,
  SendSmsResponse,
  SendStatusStatisticsResponse,
  SmsPackagesStatisticsResponse,
} from "@tc3-schema/types/sms/v20210111";
import { notSent, REQUEST_ID as RequestId, sent } from "./answers.ts";

/** The bodies by action. The compiler checks each against the type of the action. */
interface Bodies {
  readonly AddSmsSign: AddSmsSignResponse;
  readonly AddSmsTemplate: AddSmsTemplateResponse;
  readonly CallbackStatusStatistics: CallbackStatusStatisticsResponse;
  readonly DeleteSmsSign: DeleteSmsSignResponse;
  readonly DeleteSmsTemplate: DeleteSmsTemplateResponse;
  readonly DescribePhoneNumberInfo: DescribePhoneNumberInfoResponse;
  readonly DescribeSendRecordList: DescribeSendRecordListResponse;
  readonly DescribeSmsSignList: DescribeSmsSignListResponse;
  readonly DescribeSmsTemplateList: DescribeSmsTemplateListResponse;
  readonly ModifySmsSign: ModifySmsSignResponse;
  readonly ModifySmsTemplate: ModifySmsTemplateResponse;
  readonly PullSmsReplyStatus: PullSmsReplyStatusResponse;
  readonly PullSmsReplyStatusByPhoneNumber: PullSmsReplyStatusByPhoneNumberResponse;
  readonly PullSmsSendStatus: PullSmsSendStatusResponse;
  readonly PullSmsSendStatusByPhoneNumber: PullSmsSendStatusByPhoneNumberResponse;
  readonly ReportConversion: ReportConversionResponse;
  readonly SendMultiGlobalSms: SendMultiGlobalSmsResponse;
  readonly SendSms: SendSmsResponse;
  readonly SendStatusStatistics: SendStatusStatisticsResponse;
  readonly SmsPackagesStatistics: SmsPackagesStatisticsResponse;
}

const reply = {
  ExtendCode: "07",
  CountryCode: "86",
  PhoneNumber: "+8613711112222",
  SignName: "读书会",
  ReplyContent: "TD",
  ReplyTime: 1700000123,
  SubscriberNumber: "13711112222",
};

const receipt = {
  UserReceiveTime: 1700000300,
  CountryCode: "86",
  SubscriberNumber: "13711112222",
  PhoneNumber: "+8613711112222",
  SerialNo: "2640:8231750011629871",
  ReportStatus: "SUCCESS",
  Description: "DELIVRD",
  SessionContext: "order-77",
};

const failedReceipt = { ...receipt, ReportStatus: "FAIL", Description: "MK:0001", SessionContext: "" };

/** A record as the documentation shows it. */
const record = {
  Content: "【读书会】您的验证码为0****0，5分钟内有效。",
  IsoCode: "CN",
  PhoneNumber: "+8613711112222",
  RequestCode: "Ok",
  SendStatus: 2,
  SendTime: 1787902541,
  SerialNo: "4719:106022169717827487984377125",
  StatusCode: "DELIVRD",
  UserReceiveTime: 1787902571,
};

export const bodies2021: Bodies = {
  AddSmsSign: { AddSignStatus: { SignId: 31415 }, RequestId },
  AddSmsTemplate: { AddTemplateStatus: { TemplateId: "27182" }, RequestId },
  CallbackStatusStatistics: {
    CallbackStatusStatistics: {
      CallbackCount: 900,
      RequestSuccessCount: 910,
      CallbackFailCount: 12,
      CallbackSuccessCount: 888,
      InternalErrorCount: 1,
      InvalidNumberCount: 5,
      ShutdownErrorCount: 4,
      BlackListCount: 2,
      FrequencyLimitCount: 0,
    },
    RequestId,
  },
  DeleteSmsSign: {
    DeleteSignStatus: { DeleteStatus: "return successfully!", DeleteTime: 1700000000 },
    RequestId,
  },
  DeleteSmsTemplate: {
    DeleteTemplateStatus: { DeleteStatus: "return successfully!", DeleteTime: 1700000000 },
    RequestId,
  },
  DescribePhoneNumberInfo: {
    PhoneNumberInfoSet: [
      {
        Code: "Ok",
        Message: "Describe success",
        NationCode: "852",
        SubscriberNumber: "51112222",
        PhoneNumber: "+85251112222",
        IsoCode: "HK",
        IsoName: "Hong Kong, China",
      },
    ],
    RequestId,
  },
  DescribeSendRecordList: {
    SendRecordSet: [
      record,
      { ...record, SendStatus: 3, StatusCode: "", UserReceiveTime: 0 },
      { ...record, SendStatus: 4, StatusCode: "MK:0001", UserReceiveTime: 0 },
      {
        ...record,
        RequestCode: "LimitExceeded.PhoneNumberDailyLimit",
        SendStatus: 1,
        StatusCode: "",
        UserReceiveTime: 0,
      },
    ],
    TotalCount: 4,
    RequestId,
  },
  DescribeSmsSignList: {
    DescribeSignListStatusSet: [
      {
        SignId: 31415,
        International: 0,
        // The only integer of SMS that is really negative.
        StatusCode: -1,
        ReviewReply: "证明材料不清晰",
        SignName: "读书会",
        CreateTime: 1700000000,
        QualificationId: 161803,
        QualificationName: "读书会有限公司",
        QualificationStatusCode: 1,
      },
    ],
    RequestId,
  },
  DescribeSmsTemplateList: {
    DescribeTemplateStatusSet: [
      {
        TemplateId: 27182,
        International: 3,
        StatusCode: 0,
        ReviewReply: "",
        TemplateName: "登录",
        CreateTime: 1700000000,
        TemplateContent: "登录验证码 {1}，{2} 分钟内有效。",
      },
    ],
    RequestId,
  },
  ModifySmsSign: { ModifySignStatus: { SignId: 31415 }, RequestId },
  ModifySmsTemplate: { ModifyTemplateStatus: { TemplateId: 27182 }, RequestId },
  PullSmsReplyStatus: { PullSmsReplyStatusSet: [reply], RequestId },
  PullSmsReplyStatusByPhoneNumber: {
    PullSmsReplyStatusSet: [reply, { ...reply, ReplyContent: "2" }],
    RequestId,
  },
  PullSmsSendStatus: { PullSmsSendStatusSet: [receipt, failedReceipt], RequestId },
  PullSmsSendStatusByPhoneNumber: { PullSmsSendStatusSet: [receipt], RequestId },
  ReportConversion: { ReportConversionStatus: { Code: "ok", Message: "success" }, RequestId },
  SendMultiGlobalSms: {
    SendMultiStatusSet: [
      { ...sent, PhoneNumber: "+6591112222", IsoCode: "SG" },
      { ...sent, PhoneNumber: "+6591113333", IsoCode: "SG" },
    ],
    RequestId,
  },
  SendSms: {
    SendStatusSet: [sent, notSent("FailedOperation.PhoneNumberInBlacklist"), { ...sent }],
    RequestId,
  },
  SendStatusStatistics: {
    SendStatusStatistics: { FeeCount: 950, RequestCount: 915, RequestSuccessCount: 910 },
    RequestId,
  },
  SmsPackagesStatistics: {
    SmsPackagesStatisticsSet: [
      {
        PackageCreateTime: 1700000000,
        PackageEffectiveTime: 1700000000,
        PackageExpiredTime: 1731536000,
        PackageAmount: 10000,
        PackageType: 1,
        PackageId: 577215,
        CurrentUsage: 0,
      },
    ],
    RequestId,
  },
};
