/* eslint-disable */
// @generated from schemas/services/sms/v20210111/error-codes.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { Catalogue, ItemFailure } from "../../../src/runtime.ts";
import type {
  KnownSmsErrorCode,
  KnownAddSmsSignErrorCode,
  KnownAddSmsTemplateErrorCode,
  KnownCallbackStatusStatisticsErrorCode,
  KnownDeleteSmsSignErrorCode,
  KnownDeleteSmsTemplateErrorCode,
  KnownDescribePhoneNumberInfoErrorCode,
  KnownDescribeSendRecordListErrorCode,
  KnownDescribeSmsSignListErrorCode,
  KnownDescribeSmsTemplateListErrorCode,
  KnownModifySmsSignErrorCode,
  KnownModifySmsTemplateErrorCode,
  KnownPullSmsReplyStatusErrorCode,
  KnownPullSmsReplyStatusByPhoneNumberErrorCode,
  KnownPullSmsSendStatusErrorCode,
  KnownPullSmsSendStatusByPhoneNumberErrorCode,
  KnownReportConversionErrorCode,
  KnownSendMultiGlobalSmsErrorCode,
  KnownSendSmsErrorCode,
  KnownSendStatusStatisticsErrorCode,
  KnownSmsPackagesStatisticsErrorCode,
} from "@tc3-schema/types/sms/v20210111";

/** The error codes of sms 2021-01-11. Pass it to `lookup` and the other functions. */
export declare const sms: Catalogue;

/**
 * Returns the items of a success that failed: each item that has a Code other than Ok, each of
 * SendRecordSet whose SendStatus is 1 (why: RequestCode), each of SendRecordSet whose SendStatus is 4
 * (why: StatusCode). Takes the Response object (outcome.data, or the result of an official SDK). Never
 * throws.
 * Reads PhoneNumberInfoSet, ReportConversionStatus, SendMultiStatusSet, SendRecordSet, SendStatusSet.
 */
export declare const itemFailures: (body: unknown) => readonly ItemFailure[];

/**
 * Whether a code is known for sms 2021-01-11, as the wire spells it. For a switch that names every
 * code.
 */
export declare const isKnownSmsErrorCode: (code: string) => code is KnownSmsErrorCode;

/** Whether a code is known for AddSmsSign, as the wire spells it. For a switch that names every code. */
export declare const isKnownAddSmsSignErrorCode: (code: string) => code is KnownAddSmsSignErrorCode;

/**
 * Whether a code is known for AddSmsTemplate, as the wire spells it. For a switch that names every
 * code.
 */
export declare const isKnownAddSmsTemplateErrorCode: (code: string) => code is KnownAddSmsTemplateErrorCode;

/**
 * Whether a code is known for CallbackStatusStatistics, as the wire spells it. For a switch that names
 * every code.
 */
export declare const isKnownCallbackStatusStatisticsErrorCode: (code: string) => code is KnownCallbackStatusStatisticsErrorCode;

/**
 * Whether a code is known for DeleteSmsSign, as the wire spells it. For a switch that names every
 * code.
 */
export declare const isKnownDeleteSmsSignErrorCode: (code: string) => code is KnownDeleteSmsSignErrorCode;

/**
 * Whether a code is known for DeleteSmsTemplate, as the wire spells it. For a switch that names every
 * code.
 */
export declare const isKnownDeleteSmsTemplateErrorCode: (code: string) => code is KnownDeleteSmsTemplateErrorCode;

/**
 * Whether a code is known for DescribePhoneNumberInfo, as the wire spells it. For a switch that names
 * every code.
 */
export declare const isKnownDescribePhoneNumberInfoErrorCode: (code: string) => code is KnownDescribePhoneNumberInfoErrorCode;

/**
 * Whether a code is known for DescribeSendRecordList, as the wire spells it. For a switch that names
 * every code.
 */
export declare const isKnownDescribeSendRecordListErrorCode: (code: string) => code is KnownDescribeSendRecordListErrorCode;

/**
 * Whether a code is known for DescribeSmsSignList, as the wire spells it. For a switch that names
 * every code.
 */
export declare const isKnownDescribeSmsSignListErrorCode: (code: string) => code is KnownDescribeSmsSignListErrorCode;

/**
 * Whether a code is known for DescribeSmsTemplateList, as the wire spells it. For a switch that names
 * every code.
 */
export declare const isKnownDescribeSmsTemplateListErrorCode: (code: string) => code is KnownDescribeSmsTemplateListErrorCode;

/**
 * Whether a code is known for ModifySmsSign, as the wire spells it. For a switch that names every
 * code.
 */
export declare const isKnownModifySmsSignErrorCode: (code: string) => code is KnownModifySmsSignErrorCode;

/**
 * Whether a code is known for ModifySmsTemplate, as the wire spells it. For a switch that names every
 * code.
 */
export declare const isKnownModifySmsTemplateErrorCode: (code: string) => code is KnownModifySmsTemplateErrorCode;

/**
 * Whether a code is known for PullSmsReplyStatus, as the wire spells it. For a switch that names every
 * code.
 */
export declare const isKnownPullSmsReplyStatusErrorCode: (code: string) => code is KnownPullSmsReplyStatusErrorCode;

/**
 * Whether a code is known for PullSmsReplyStatusByPhoneNumber, as the wire spells it. For a switch
 * that names every code.
 */
export declare const isKnownPullSmsReplyStatusByPhoneNumberErrorCode: (code: string) => code is KnownPullSmsReplyStatusByPhoneNumberErrorCode;

/**
 * Whether a code is known for PullSmsSendStatus, as the wire spells it. For a switch that names every
 * code.
 */
export declare const isKnownPullSmsSendStatusErrorCode: (code: string) => code is KnownPullSmsSendStatusErrorCode;

/**
 * Whether a code is known for PullSmsSendStatusByPhoneNumber, as the wire spells it. For a switch that
 * names every code.
 */
export declare const isKnownPullSmsSendStatusByPhoneNumberErrorCode: (code: string) => code is KnownPullSmsSendStatusByPhoneNumberErrorCode;

/**
 * Whether a code is known for ReportConversion, as the wire spells it. For a switch that names every
 * code.
 */
export declare const isKnownReportConversionErrorCode: (code: string) => code is KnownReportConversionErrorCode;

/**
 * Whether a code is known for SendMultiGlobalSms, as the wire spells it. For a switch that names every
 * code.
 */
export declare const isKnownSendMultiGlobalSmsErrorCode: (code: string) => code is KnownSendMultiGlobalSmsErrorCode;

/** Whether a code is known for SendSms, as the wire spells it. For a switch that names every code. */
export declare const isKnownSendSmsErrorCode: (code: string) => code is KnownSendSmsErrorCode;

/**
 * Whether a code is known for SendStatusStatistics, as the wire spells it. For a switch that names
 * every code.
 */
export declare const isKnownSendStatusStatisticsErrorCode: (code: string) => code is KnownSendStatusStatisticsErrorCode;

/**
 * Whether a code is known for SmsPackagesStatistics, as the wire spells it. For a switch that names
 * every code.
 */
export declare const isKnownSmsPackagesStatisticsErrorCode: (code: string) => code is KnownSmsPackagesStatisticsErrorCode;
