// What @tc3-schema/errors declares, bundled from the built package in the order of names: made by `pnpm api`.

import { Delivered, Issue, KnownCommonErrorCode, Outcome, StrictOutcome } from "@tc3-schema/types";

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

/**
* The API would refuse a request. `assert` of a request contract throws this before anything is sent. Recognise it with
* `isRequestValidationError`, which works across copies of this package.
*/
declare class RequestValidationError extends Error {
  override readonly name = "RequestValidationError";
  readonly action: string;
  readonly issues: readonly Issue[];
  constructor(action: string, issues: readonly Issue[]);
}

/**
* A body is no answer of the action. `assert` and `unwrap` throw this. Recognise it with `isResponseValidationError`, which
* works across copies of this package.
*/
declare class ResponseValidationError extends Error {
  override readonly name = "ResponseValidationError";
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]);
}

/**
* The API answered that the request failed. `unwrap` throws this error. `from` makes it from an outcome, or from an error
* that an official SDK threw. Recognise it with `isTencentCloudApiError`, which works across copies of this package.
* `message` is the text of the API, which can change at any time, so decide by `code`.
*/
declare class TencentCloudApiError extends Error {
  override readonly name = "TencentCloudApiError";
  readonly code: string;
  readonly requestId: string;
  readonly family: string;
  readonly fault: CodeInfo["fault"];
  readonly category: CodeInfo["category"];
  readonly retry: CodeInfo["retry"];
  readonly httpStatus?: number;
  readonly response?: unknown;
  private constructor();
  /**
  * Makes the error of a failure outcome, or of anything that an official SDK threw. Returns undefined if there is no code of
  * the API, as in a network error, or in an answer other than 200, whose body the SDK drops. Returns a source that is such
  * an error already. Never throws.
  *
  * @param within The catalogue of the service, which knows its own codes.
  * @example
  * try {
  *   await client.SendSms(request);
  * } catch (thrown) {
  *   const error = TencentCloudApiError.from(thrown);
  *   if (error?.retry === "throttle") await later();
  *   else throw thrown;
  * }
  */
  static from(source: unknown, within?: Catalogue): TencentCloudApiError | undefined;
}

/** Makes the guard of a catalogue, and of the common codes unless `common` is false. */

/**
* Summaries of codes, and the reasons of their retry classes, in one language. Each language of a catalogue has a subpath of
* its own, so that you load only what you use.
*/
interface Texts {
  readonly language: "en" | "zh";
}

/** A status that says that an item failed, for items that have no Code. */

/** Whether a code is a common one, as the wire spells it. For a switch that names every common code. */
declare const isKnownCommonErrorCode: (code: string) => code is KnownCommonErrorCode;

/** Whether a value is such an error, by its literal tag. True for an error of another copy of this package too. */
declare const isRequestValidationError: (error: unknown) => error is RequestValidationError;

/** Whether a value is such an error, by its literal tag. True for an error of another copy of this package too. */
declare const isResponseValidationError: (error: unknown) => error is ResponseValidationError;

/**
* Whether a repeat can help: after a pause (`throttle`), when the resource is free (`wait`), or because the failure may be a
* passing one (`transient`). With `transient` the request may have been executed, so repeat it only if it is idempotent.
* Never throws.
*
* @param source A code, an outcome, or anything that was thrown.
* @param within The catalogue of the service. Without it, only the common codes and their families are known.
* @example
* isRetryable("InternalError"); // true
* isRetryable("LimitExceeded"); // false: a quota
*/
declare const isRetryable: (source: unknown, within?: Catalogue) => boolean;

/** Whether a value is such an error, by its literal tag. True for an error of another copy of this package too. */
declare const isTencentCloudApiError: (error: unknown) => error is TencentCloudApiError;

/**
* Whether the request was refused for its rate before anything was executed. Then a repeat is safe after a pause. Never
* throws.
*
* @param source A code, an outcome, or anything that was thrown.
* @param within The catalogue of the service. Without it, only the common codes and their families are known.
* @example
* import { sms } from "@tc3-schema/errors/sms/v20210111";
* isThrottling("LimitExceeded.PhoneNumberThirtySecondLimit"); // false: only its family is known, which are quotas
* isThrottling("LimitExceeded.PhoneNumberThirtySecondLimit", sms); // true
*/
declare const isThrottling: (source: unknown, within?: Catalogue) => boolean;

/**
* Looks up an error code. If the code is not known, its family is looked up. Codes are compared as the wire spells them, and
* blanks around them are ignored. Never throws.
*
* @param within The catalogues that come before the common codes.
* @example
* lookup("RequestLimitExceeded.UinLimitExceeded").retry; // "throttle"
* lookup("InternalError.Whatever").match; // "family"
*/
declare function lookup(code: string, within?: Catalogue | readonly Catalogue[]): CodeInfo;

/**
* Why a repeat helps or does not. If nothing is known of the code, the reason of its family. Undefined if that has none
* either. `lookup(code).reason` is the English one.
*
* @param texts In the order in which they are read: pass the texts of a service before the common ones.
* @example
* import { zh } from "@tc3-schema/errors/zh";
* reasonOf("LimitExceeded", zh); // "配额不会自行恢复，请提高配额或释放已占用的部分。"
*/
declare const reasonOf: (code: string, ...texts: Texts[]) => string | undefined;

/** Why a code or a family has its retry class. */
/**
* A sentence about a code. If the code has none, the sentence about its family. Undefined if that has none either.
*
* @param texts In the order in which they are read: pass the texts of a service before the common ones.
* @example
* import { en } from "@tc3-schema/errors/en";
* summaryOf("InvalidAction", en); // "There is no action of this name in this version of the API."
*/
declare const summaryOf: (code: string, ...texts: Texts[]) => string | undefined;

/**
* Returns the data of a success.
*
* @throws {TencentCloudApiError} For a failure.
* @throws {ResponseValidationError} For a malformed body.
* @example
* const data = unwrap(envelope.decode(body));
*/
declare function unwrap<S>(outcome: StrictOutcome<S, string>): S;

declare function unwrap<S>(outcome: Outcome<S, string>): S | Delivered<S>;

export { type Catalogue, type CodeInfo, type ItemFailure, RequestValidationError, ResponseValidationError, TencentCloudApiError, type Texts, isKnownCommonErrorCode, isRequestValidationError, isResponseValidationError, isRetryable, isTencentCloudApiError, isThrottling, lookup, reasonOf, summaryOf, unwrap };
