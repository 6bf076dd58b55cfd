// What @tc3-schema/errors/sms/v20190711 declares, bundled from the built package in the order of names: made by `pnpm api`.

import { KnownAddSmsSignErrorCode, KnownAddSmsTemplateErrorCode, KnownCallbackStatusStatisticsErrorCode, KnownDeleteSmsSignErrorCode, KnownDeleteSmsTemplateErrorCode, KnownDescribeSmsSignListErrorCode, KnownDescribeSmsTemplateListErrorCode, KnownModifySmsSignErrorCode, KnownModifySmsTemplateErrorCode, KnownPullSmsReplyStatusByPhoneNumberErrorCode, KnownPullSmsReplyStatusErrorCode, KnownPullSmsSendStatusByPhoneNumberErrorCode, KnownPullSmsSendStatusErrorCode, KnownSendSmsErrorCode, KnownSendStatusStatisticsErrorCode, KnownSmsErrorCode, KnownSmsPackagesStatisticsErrorCode } from "@tc3-schema/types/sms/v20190711";

/** The codes of one version of one service, generated from its schemas. */
interface Catalogue {
  readonly service: string;
  readonly version: string;
}

/** What is known of an error code. */
interface CodeInfo {
  /** The code that was asked for, without surrounding blanks. */
  code: string;
  /** Its part before the first dot. */
  family: string;
  /** Whether the code itself is known, or only its family, or neither. */
  match: "exact" | "family" | "none";
  /** Whether a person judged this code; otherwise it carries its family's defaults. */
  reviewed: boolean;
  /** Who has to change something. `none`: nothing went wrong (DryRunOperation). */
  fault: "client" | "server" | "none" | "unknown";
  /**
  * What has to change.
  *
  * - `request`: the values of the request, or the time at which it is sent
  * - `credentials`: the keys, the token, the signature and its clock
  * - `permission`: a policy, an allow list, a deny list
  * - `account`: arrears, a package that is used up, a service that is not opened, an identity that is not verified
  * - `quota`: a quota or a rate
  * - `state`: the state of a resource: it is missing, busy, not approved, switched off
  * - `content`: content that breaks review rules
  * - `platform`: nothing on the caller's side
  * - `none`: nothing, because nothing went wrong
  */
  category: "request" | "credentials" | "permission" | "account" | "quota" | "state" | "content" | "platform" | "none" | "unknown";
  /**
  * What a repeat can do.
  *
  * - `no`: it cannot help
  * - `throttle`: nothing was executed; repeat after a pause
  * - `wait`: nothing was executed, because another operation is under way on the resource; repeat when its state has
  *   changed
  * - `transient`: the request may have been executed; repeat only what is idempotent
  */
  retry: "no" | "throttle" | "wait" | "transient";
  /**
  * The window that the documentation or the code's own name gives, in seconds: after a pause of this length the limit is
  * gone. Absent where none is named, and for limits that end at midnight. Only with `throttle` and `wait`.
  */
  waitSeconds?: number;
  /** Why the retry class is what it is, in English; `reasonOf` has it in other languages. */
  reason: string;
  docs?: string;
  /** The actions that list the code; empty for the common codes, which every action can return. */
  actions: readonly string[];
}

/** One item of a success that failed: a number that a message was not sent to. */
interface ItemFailure {
  /** Its place in the list; 0 where the response has one item and no list. */
  index: number;
  /** The item as it came. */
  item: unknown;
  /** Its error code; a receipt code where a message did not arrive. Empty where a failed item does not say why. */
  code: string;
  /** The API's words: they can be reworded at any time. Empty where it has none. */
  message: string;
  /** What is known of the code, retry class included. */
  info: CodeInfo;
  /** Whether the code itself is in the catalogue or among the common codes. */
  listed: boolean;
}

/** Whether a code is known of AddSmsSign, as the wire spells it: for switches that name every one. */
declare const isKnownAddSmsSignErrorCode: (code: string) => code is KnownAddSmsSignErrorCode;

/** Whether a code is known of AddSmsTemplate, as the wire spells it: for switches that name every one. */
declare const isKnownAddSmsTemplateErrorCode: (code: string) => code is KnownAddSmsTemplateErrorCode;

/**
 * Whether a code is known of CallbackStatusStatistics, as the wire spells it: for switches that name
 * every one.
 */
declare const isKnownCallbackStatusStatisticsErrorCode: (code: string) => code is KnownCallbackStatusStatisticsErrorCode;

/** Whether a code is known of DeleteSmsSign, as the wire spells it: for switches that name every one. */
declare const isKnownDeleteSmsSignErrorCode: (code: string) => code is KnownDeleteSmsSignErrorCode;

/**
 * Whether a code is known of DeleteSmsTemplate, as the wire spells it: for switches that name every
 * one.
 */
declare const isKnownDeleteSmsTemplateErrorCode: (code: string) => code is KnownDeleteSmsTemplateErrorCode;

/**
 * Whether a code is known of DescribeSmsSignList, as the wire spells it: for switches that name every
 * one.
 */
declare const isKnownDescribeSmsSignListErrorCode: (code: string) => code is KnownDescribeSmsSignListErrorCode;

/**
 * Whether a code is known of DescribeSmsTemplateList, as the wire spells it: for switches that name
 * every one.
 */
declare const isKnownDescribeSmsTemplateListErrorCode: (code: string) => code is KnownDescribeSmsTemplateListErrorCode;

/** Whether a code is known of ModifySmsSign, as the wire spells it: for switches that name every one. */
declare const isKnownModifySmsSignErrorCode: (code: string) => code is KnownModifySmsSignErrorCode;

/**
 * Whether a code is known of ModifySmsTemplate, as the wire spells it: for switches that name every
 * one.
 */
declare const isKnownModifySmsTemplateErrorCode: (code: string) => code is KnownModifySmsTemplateErrorCode;

/**
 * Whether a code is known of PullSmsReplyStatusByPhoneNumber, as the wire spells it: for switches that
 * name every one.
 */
declare const isKnownPullSmsReplyStatusByPhoneNumberErrorCode: (code: string) => code is KnownPullSmsReplyStatusByPhoneNumberErrorCode;

/**
 * Whether a code is known of PullSmsReplyStatus, as the wire spells it: for switches that name every
 * one.
 */
declare const isKnownPullSmsReplyStatusErrorCode: (code: string) => code is KnownPullSmsReplyStatusErrorCode;

/**
 * Whether a code is known of PullSmsSendStatusByPhoneNumber, as the wire spells it: for switches that
 * name every one.
 */
declare const isKnownPullSmsSendStatusByPhoneNumberErrorCode: (code: string) => code is KnownPullSmsSendStatusByPhoneNumberErrorCode;

/**
 * Whether a code is known of PullSmsSendStatus, as the wire spells it: for switches that name every
 * one.
 */
declare const isKnownPullSmsSendStatusErrorCode: (code: string) => code is KnownPullSmsSendStatusErrorCode;

/** Whether a code is known of SendSms, as the wire spells it: for switches that name every one. */
declare const isKnownSendSmsErrorCode: (code: string) => code is KnownSendSmsErrorCode;

/**
 * Whether a code is known of SendStatusStatistics, as the wire spells it: for switches that name every
 * one.
 */
declare const isKnownSendStatusStatisticsErrorCode: (code: string) => code is KnownSendStatusStatisticsErrorCode;

/** Whether a code is known of sms 2019-07-11, as the wire spells it: for switches that name every one. */
declare const isKnownSmsErrorCode: (code: string) => code is KnownSmsErrorCode;

/**
 * Whether a code is known of SmsPackagesStatistics, as the wire spells it: for switches that name
 * every one.
 */
declare const isKnownSmsPackagesStatisticsErrorCode: (code: string) => code is KnownSmsPackagesStatisticsErrorCode;

/**
 * Which items of a success failed, and why: each item that has a Code other than Ok. Takes the
 * Response object (outcome.data, or what an official SDK returns) and never throws.
 * Looks into SendStatusSet.
 */
declare const itemFailures: (body: unknown) => readonly ItemFailure[];

/** A status by which items say that they failed, where they have no Code of their own. */

/** The error codes of sms 2019-07-11, for `lookup` and its like. */
declare const sms: Catalogue;

export { isKnownAddSmsSignErrorCode, isKnownAddSmsTemplateErrorCode, isKnownCallbackStatusStatisticsErrorCode, isKnownDeleteSmsSignErrorCode, isKnownDeleteSmsTemplateErrorCode, isKnownDescribeSmsSignListErrorCode, isKnownDescribeSmsTemplateListErrorCode, isKnownModifySmsSignErrorCode, isKnownModifySmsTemplateErrorCode, isKnownPullSmsReplyStatusByPhoneNumberErrorCode, isKnownPullSmsReplyStatusErrorCode, isKnownPullSmsSendStatusByPhoneNumberErrorCode, isKnownPullSmsSendStatusErrorCode, isKnownSendSmsErrorCode, isKnownSendStatusStatisticsErrorCode, isKnownSmsErrorCode, isKnownSmsPackagesStatisticsErrorCode, itemFailures, sms };
