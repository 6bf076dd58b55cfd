// What @tc3-schema/errors/intl/sms/v20210111 declares, bundled from the built package in the order of names: made by `pnpm api`.

import { KnownAddSmsSignErrorCode, KnownAddSmsTemplateErrorCode, KnownCallbackStatusStatisticsErrorCode, KnownDeleteSmsSignErrorCode, KnownDeleteSmsTemplateErrorCode, KnownDescribePhoneNumberInfoErrorCode, KnownDescribeSmsSignListErrorCode, KnownDescribeSmsTemplateListErrorCode, KnownModifySmsSignErrorCode, KnownModifySmsTemplateErrorCode, KnownPullSmsReplyStatusByPhoneNumberErrorCode, KnownPullSmsReplyStatusErrorCode, KnownPullSmsSendStatusByPhoneNumberErrorCode, KnownPullSmsSendStatusErrorCode, KnownReportConversionErrorCode, KnownSendMultiGlobalSmsErrorCode, KnownSendSmsErrorCode, KnownSendStatusStatisticsErrorCode, KnownSmsErrorCode } from "@tc3-schema/types/intl/sms/v20210111";

/** The codes of one version of one service, generated from its schemas. */
interface Catalogue {
  readonly service: string;
  readonly version: string;
}

/** Everything that is known of an error code. */
interface CodeInfo {
  /** The code, without the blanks around it. */
  code: string;
  /** The part of the code before its first dot. */
  family: string;
  /** Whether the code itself is known, or only its family, or neither. */
  match: "exact" | "family" | "none";
  /** Whether a person judged this code, or wrote the rule that judged it. If not, it has the defaults of its family. */
  reviewed: boolean;
  /** Who has to change something. `none` means that nothing went wrong (DryRunOperation). */
  fault: "client" | "server" | "none" | "unknown";
  /**
  * The thing that has to change.
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
  * Whether a repeat can help.
  *
  * - `no`: it cannot
  * - `throttle`: nothing was executed; repeat after a pause
  * - `wait`: nothing was executed, because another operation is under way on the resource; repeat when its state has
  *   changed
  * - `transient`: the request may have been executed; repeat only what is idempotent
  */
  retry: "no" | "throttle" | "wait" | "transient";
  /**
  * The window that the documentation or the name of the code gives, in seconds. After a pause of this length the limit is
  * gone. Absent if no window is known, and for limits that end at midnight. Only with `throttle` and `wait`.
  */
  waitSeconds?: number;
  /** The reason of the retry class, in English. `reasonOf` has it in other languages. */
  reason: string;
  docs?: string;
  /** The actions that list the code. Empty for the common codes, which every action can return. */
  actions: readonly string[];
}

/** An item of a success that failed, such as a number that a message was not sent to. */
interface ItemFailure {
  /** Its place in the list. 0 if the response has one item and no list. */
  index: number;
  /** The item as it came. */
  item: unknown;
  /** Its error code, or a receipt code if a message did not arrive. Empty if the item does not say why it failed. */
  code: string;
  /** The text of the API, which can change at any time. Empty if there is none. */
  message: string;
  /** Everything that is known of the code, its retry class included. */
  info: CodeInfo;
  /** Whether the code itself is in the catalogue or among the common codes. */
  listed: boolean;
}

/** Whether a code is known for AddSmsSign, as the wire spells it. For a switch that names every code. */
declare const isKnownAddSmsSignErrorCode: (code: string) => code is KnownAddSmsSignErrorCode;

/**
 * Whether a code is known for AddSmsTemplate, as the wire spells it. For a switch that names every
 * code.
 */
declare const isKnownAddSmsTemplateErrorCode: (code: string) => code is KnownAddSmsTemplateErrorCode;

/**
 * Whether a code is known for CallbackStatusStatistics, as the wire spells it. For a switch that names
 * every code.
 */
declare const isKnownCallbackStatusStatisticsErrorCode: (code: string) => code is KnownCallbackStatusStatisticsErrorCode;

/**
 * Whether a code is known for DeleteSmsSign, as the wire spells it. For a switch that names every
 * code.
 */
declare const isKnownDeleteSmsSignErrorCode: (code: string) => code is KnownDeleteSmsSignErrorCode;

/**
 * Whether a code is known for DeleteSmsTemplate, as the wire spells it. For a switch that names every
 * code.
 */
declare const isKnownDeleteSmsTemplateErrorCode: (code: string) => code is KnownDeleteSmsTemplateErrorCode;

/**
 * Whether a code is known for DescribePhoneNumberInfo, as the wire spells it. For a switch that names
 * every code.
 */
declare const isKnownDescribePhoneNumberInfoErrorCode: (code: string) => code is KnownDescribePhoneNumberInfoErrorCode;

/**
 * Whether a code is known for DescribeSmsSignList, as the wire spells it. For a switch that names
 * every code.
 */
declare const isKnownDescribeSmsSignListErrorCode: (code: string) => code is KnownDescribeSmsSignListErrorCode;

/**
 * Whether a code is known for DescribeSmsTemplateList, as the wire spells it. For a switch that names
 * every code.
 */
declare const isKnownDescribeSmsTemplateListErrorCode: (code: string) => code is KnownDescribeSmsTemplateListErrorCode;

/**
 * Whether a code is known for ModifySmsSign, as the wire spells it. For a switch that names every
 * code.
 */
declare const isKnownModifySmsSignErrorCode: (code: string) => code is KnownModifySmsSignErrorCode;

/**
 * Whether a code is known for ModifySmsTemplate, as the wire spells it. For a switch that names every
 * code.
 */
declare const isKnownModifySmsTemplateErrorCode: (code: string) => code is KnownModifySmsTemplateErrorCode;

/**
 * Whether a code is known for PullSmsReplyStatusByPhoneNumber, as the wire spells it. For a switch
 * that names every code.
 */
declare const isKnownPullSmsReplyStatusByPhoneNumberErrorCode: (code: string) => code is KnownPullSmsReplyStatusByPhoneNumberErrorCode;

/**
 * Whether a code is known for PullSmsReplyStatus, as the wire spells it. For a switch that names every
 * code.
 */
declare const isKnownPullSmsReplyStatusErrorCode: (code: string) => code is KnownPullSmsReplyStatusErrorCode;

/**
 * Whether a code is known for PullSmsSendStatusByPhoneNumber, as the wire spells it. For a switch that
 * names every code.
 */
declare const isKnownPullSmsSendStatusByPhoneNumberErrorCode: (code: string) => code is KnownPullSmsSendStatusByPhoneNumberErrorCode;

/**
 * Whether a code is known for PullSmsSendStatus, as the wire spells it. For a switch that names every
 * code.
 */
declare const isKnownPullSmsSendStatusErrorCode: (code: string) => code is KnownPullSmsSendStatusErrorCode;

/**
 * Whether a code is known for ReportConversion, as the wire spells it. For a switch that names every
 * code.
 */
declare const isKnownReportConversionErrorCode: (code: string) => code is KnownReportConversionErrorCode;

/**
 * Whether a code is known for SendMultiGlobalSms, as the wire spells it. For a switch that names every
 * code.
 */
declare const isKnownSendMultiGlobalSmsErrorCode: (code: string) => code is KnownSendMultiGlobalSmsErrorCode;

/** Whether a code is known for SendSms, as the wire spells it. For a switch that names every code. */
declare const isKnownSendSmsErrorCode: (code: string) => code is KnownSendSmsErrorCode;

/**
 * Whether a code is known for SendStatusStatistics, as the wire spells it. For a switch that names
 * every code.
 */
declare const isKnownSendStatusStatisticsErrorCode: (code: string) => code is KnownSendStatusStatisticsErrorCode;

/**
 * Whether a code is known for sms 2021-01-11 (edition intl), as the wire spells it. For a switch that
 * names every code.
 */
declare const isKnownSmsErrorCode: (code: string) => code is KnownSmsErrorCode;

/**
 * Returns the items of a success that failed: each item that has a Code other than Ok. Takes the
 * Response object (outcome.data, or the result of an official SDK). Never throws.
 * Reads PhoneNumberInfoSet, ReportConversionStatus, SendMultiStatusSet, SendStatusSet.
 */
declare const itemFailures: (body: unknown) => readonly ItemFailure[];

/** A status that says that an item failed, for items that have no Code. */

/** The error codes of sms 2021-01-11 (edition intl). Pass it to `lookup` and the other functions. */
declare const sms: Catalogue;

export { isKnownAddSmsSignErrorCode, isKnownAddSmsTemplateErrorCode, isKnownCallbackStatusStatisticsErrorCode, isKnownDeleteSmsSignErrorCode, isKnownDeleteSmsTemplateErrorCode, isKnownDescribePhoneNumberInfoErrorCode, isKnownDescribeSmsSignListErrorCode, isKnownDescribeSmsTemplateListErrorCode, isKnownModifySmsSignErrorCode, isKnownModifySmsTemplateErrorCode, isKnownPullSmsReplyStatusByPhoneNumberErrorCode, isKnownPullSmsReplyStatusErrorCode, isKnownPullSmsSendStatusByPhoneNumberErrorCode, isKnownPullSmsSendStatusErrorCode, isKnownReportConversionErrorCode, isKnownSendMultiGlobalSmsErrorCode, isKnownSendSmsErrorCode, isKnownSendStatusStatisticsErrorCode, isKnownSmsErrorCode, itemFailures, sms };
