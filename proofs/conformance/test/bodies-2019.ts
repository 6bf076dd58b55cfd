import type {
  AddSmsSignResponse,
  AddSmsTemplateResponse,
  CallbackStatusStatisticsResponse,
  DeleteSmsSignResponse,
  DeleteSmsTemplateResponse,
  DescribeSmsSignListResponse,
  DescribeSmsTemplateListResponse,
  ModifySmsSignResponse,
  ModifySmsTemplateResponse,
  PullSmsReplyStatusByPhoneNumberResponse,
  PullSmsReplyStatusResponse,
  PullSmsSendStatusByPhoneNumberResponse,
  PullSmsSendStatusResponse,
  SendSmsResponse,
  SendStatusStatisticsResponse,
  SmsPackagesStatisticsResponse,
} from "@tc3-schema/types/sms/v20190711";
import { REQUEST_ID as RequestId } from "./answers.ts";
import { bodies2021 } from "./bodies-2021.ts";

/** The bodies by action. The compiler checks each against the type of the action. */
interface Bodies {
  readonly AddSmsSign: AddSmsSignResponse;
  readonly AddSmsTemplate: AddSmsTemplateResponse;
  readonly CallbackStatusStatistics: CallbackStatusStatisticsResponse;
  readonly DeleteSmsSign: DeleteSmsSignResponse;
  readonly DeleteSmsTemplate: DeleteSmsTemplateResponse;
  readonly DescribeSmsSignList: DescribeSmsSignListResponse;
  readonly DescribeSmsTemplateList: DescribeSmsTemplateListResponse;
  readonly ModifySmsSign: ModifySmsSignResponse;
  readonly ModifySmsTemplate: ModifySmsTemplateResponse;
  readonly PullSmsReplyStatus: PullSmsReplyStatusResponse;
  readonly PullSmsReplyStatusByPhoneNumber: PullSmsReplyStatusByPhoneNumberResponse;
  readonly PullSmsSendStatus: PullSmsSendStatusResponse;
  readonly PullSmsSendStatusByPhoneNumber: PullSmsSendStatusByPhoneNumberResponse;
  readonly SendSms: SendSmsResponse;
  readonly SendStatusStatistics: SendStatusStatisticsResponse;
  readonly SmsPackagesStatistics: SmsPackagesStatisticsResponse;
}

const reply = {
  ExtendCode: "07",
  NationCode: "86",
  PhoneNumber: "+8613711112222",
  Sign: "读书会",
  ReplyContent: "TD",
  ReplyTime: "2023-11-15 06:15:23",
  ReplyUnixTime: 1700000123,
};

const receipt = {
  UserReceiveTime: "2023-11-15 06:18:20",
  UserReceiveUnixTime: 1700000300,
  NationCode: "86",
  PurePhoneNumber: "+8613711112222",
  PhoneNumber: "13711112222",
  SerialNo: "2640:8231750011629871",
  ReportStatus: "SUCCESS",
  Description: "DELIVRD",
};

/** Actions with the same answer in both versions. */
const {
  CallbackStatusStatistics,
  DeleteSmsSign,
  DeleteSmsTemplate,
  DescribeSmsSignList,
  SendSms,
  SendStatusStatistics,
} = bodies2021;

export const bodies2019: Bodies = {
  AddSmsSign: { AddSignStatus: { SignId: 31415, SignApplyId: 14142 }, RequestId },
  AddSmsTemplate: { AddTemplateStatus: { TemplateId: "27182" }, RequestId },
  CallbackStatusStatistics,
  DeleteSmsSign,
  DeleteSmsTemplate,
  DescribeSmsSignList,
  DescribeSmsTemplateList: {
    DescribeTemplateStatusSet: [
      {
        TemplateId: 27182,
        International: 1,
        StatusCode: 0,
        ReviewReply: "",
        TemplateName: "login",
        CreateTime: 1700000000,
      },
    ],
    RequestId,
  },
  ModifySmsSign: { ModifySignStatus: { SignId: 31415, SignApplyId: "14142" }, RequestId },
  ModifySmsTemplate: { ModifyTemplateStatus: { TemplateId: 27182 }, RequestId },
  PullSmsReplyStatus: { PullSmsReplyStatusSet: [reply], RequestId },
  PullSmsReplyStatusByPhoneNumber: {
    PullSmsReplyStatusSet: [reply, { ...reply, ReplyContent: "2" }],
    RequestId,
  },
  PullSmsSendStatus: { PullSmsSendStatusSet: [receipt, { ...receipt, ReportStatus: "FAIL" }], RequestId },
  PullSmsSendStatusByPhoneNumber: { PullSmsSendStatusSet: [receipt], RequestId },
  SendSms,
  SendStatusStatistics,
  SmsPackagesStatistics: {
    SmsPackagesStatisticsSet: [
      {
        PackageCreateTime: "2023-11-15 06:13:20",
        PackageCreateUnixTime: 1700000000,
        PackageEffectiveTime: "2023-11-15 06:13:20",
        PackageEffectiveUnixTime: 1700000000,
        PackageExpiredTime: "2024-11-14 06:13:20",
        PackageExpiredUnixTime: 1731536000,
        AmountOfPackage: 10000,
        TypeOfPackage: 1,
        PackageId: 577215,
        CurrentUsage: 0,
      },
    ],
    RequestId,
  },
};
