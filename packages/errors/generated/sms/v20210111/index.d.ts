/* eslint-disable */
// @generated from schemas/services/sms/v20210111/error-codes.schema.json: change that, then run `pnpm generate`.

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

/** The error codes of sms 2021-01-11, for `lookup` and its like. */
export declare const sms: Catalogue;

/**
 * Which items of a success failed, and why: each item that has a Code other than Ok, each of
 * SendRecordSet whose SendStatus is 1 (why: RequestCode), each of SendRecordSet whose SendStatus is 4
 * (why: StatusCode). Takes the Response object (outcome.data, or what an official SDK returns) and
 * never throws.
 * Looks into PhoneNumberInfoSet, ReportConversionStatus, SendMultiStatusSet, SendRecordSet,
 * SendStatusSet.
 */
export declare const itemFailures: (body: unknown) => readonly ItemFailure[];

/** Whether a code is known of sms 2021-01-11, as the wire spells it: for switches that name every one. */
export declare const isKnownSmsErrorCode: (code: string) => code is KnownSmsErrorCode;

/** Whether a code is known of AddSmsSign, as the wire spells it: for switches that name every one. */
export declare const isKnownAddSmsSignErrorCode: (code: string) => code is KnownAddSmsSignErrorCode;

/** Whether a code is known of AddSmsTemplate, as the wire spells it: for switches that name every one. */
export declare const isKnownAddSmsTemplateErrorCode: (code: string) => code is KnownAddSmsTemplateErrorCode;

/**
 * Whether a code is known of CallbackStatusStatistics, as the wire spells it: for switches that name
 * every one.
 */
export declare const isKnownCallbackStatusStatisticsErrorCode: (code: string) => code is KnownCallbackStatusStatisticsErrorCode;

/** Whether a code is known of DeleteSmsSign, as the wire spells it: for switches that name every one. */
export declare const isKnownDeleteSmsSignErrorCode: (code: string) => code is KnownDeleteSmsSignErrorCode;

/**
 * Whether a code is known of DeleteSmsTemplate, as the wire spells it: for switches that name every
 * one.
 */
export declare const isKnownDeleteSmsTemplateErrorCode: (code: string) => code is KnownDeleteSmsTemplateErrorCode;

/**
 * Whether a code is known of DescribePhoneNumberInfo, as the wire spells it: for switches that name
 * every one.
 */
export declare const isKnownDescribePhoneNumberInfoErrorCode: (code: string) => code is KnownDescribePhoneNumberInfoErrorCode;

/**
 * Whether a code is known of DescribeSendRecordList, as the wire spells it: for switches that name
 * every one.
 */
export declare const isKnownDescribeSendRecordListErrorCode: (code: string) => code is KnownDescribeSendRecordListErrorCode;

/**
 * Whether a code is known of DescribeSmsSignList, as the wire spells it: for switches that name every
 * one.
 */
export declare const isKnownDescribeSmsSignListErrorCode: (code: string) => code is KnownDescribeSmsSignListErrorCode;

/**
 * Whether a code is known of DescribeSmsTemplateList, as the wire spells it: for switches that name
 * every one.
 */
export declare const isKnownDescribeSmsTemplateListErrorCode: (code: string) => code is KnownDescribeSmsTemplateListErrorCode;

/** Whether a code is known of ModifySmsSign, as the wire spells it: for switches that name every one. */
export declare const isKnownModifySmsSignErrorCode: (code: string) => code is KnownModifySmsSignErrorCode;

/**
 * Whether a code is known of ModifySmsTemplate, as the wire spells it: for switches that name every
 * one.
 */
export declare const isKnownModifySmsTemplateErrorCode: (code: string) => code is KnownModifySmsTemplateErrorCode;

/**
 * Whether a code is known of PullSmsReplyStatus, as the wire spells it: for switches that name every
 * one.
 */
export declare const isKnownPullSmsReplyStatusErrorCode: (code: string) => code is KnownPullSmsReplyStatusErrorCode;

/**
 * Whether a code is known of PullSmsReplyStatusByPhoneNumber, as the wire spells it: for switches that
 * name every one.
 */
export declare const isKnownPullSmsReplyStatusByPhoneNumberErrorCode: (code: string) => code is KnownPullSmsReplyStatusByPhoneNumberErrorCode;

/**
 * Whether a code is known of PullSmsSendStatus, as the wire spells it: for switches that name every
 * one.
 */
export declare const isKnownPullSmsSendStatusErrorCode: (code: string) => code is KnownPullSmsSendStatusErrorCode;

/**
 * Whether a code is known of PullSmsSendStatusByPhoneNumber, as the wire spells it: for switches that
 * name every one.
 */
export declare const isKnownPullSmsSendStatusByPhoneNumberErrorCode: (code: string) => code is KnownPullSmsSendStatusByPhoneNumberErrorCode;

/**
 * Whether a code is known of ReportConversion, as the wire spells it: for switches that name every
 * one.
 */
export declare const isKnownReportConversionErrorCode: (code: string) => code is KnownReportConversionErrorCode;

/**
 * Whether a code is known of SendMultiGlobalSms, as the wire spells it: for switches that name every
 * one.
 */
export declare const isKnownSendMultiGlobalSmsErrorCode: (code: string) => code is KnownSendMultiGlobalSmsErrorCode;

/** Whether a code is known of SendSms, as the wire spells it: for switches that name every one. */
export declare const isKnownSendSmsErrorCode: (code: string) => code is KnownSendSmsErrorCode;

/**
 * Whether a code is known of SendStatusStatistics, as the wire spells it: for switches that name every
 * one.
 */
export declare const isKnownSendStatusStatisticsErrorCode: (code: string) => code is KnownSendStatusStatisticsErrorCode;

/**
 * Whether a code is known of SmsPackagesStatistics, as the wire spells it: for switches that name
 * every one.
 */
export declare const isKnownSmsPackagesStatisticsErrorCode: (code: string) => code is KnownSmsPackagesStatisticsErrorCode;
