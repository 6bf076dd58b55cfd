// What @tc3-schema/errors declares, bundled from the built package in the order of names: made by `pnpm api`.

import { Delivered, Issue, KnownCommonErrorCode, Outcome, StrictOutcome } from "@tc3-schema/types";

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

/**
* A request that the API would refuse. Thrown by `assert` of a request contract, before anything is sent. Recognise it
* with `isRequestValidationError`, which works across copies of this package.
*/
declare class RequestValidationError extends Error {
  override readonly name = "RequestValidationError";
  readonly action: string;
  readonly issues: readonly Issue[];
  constructor(action: string, issues: readonly Issue[]);
}

/**
* A body that is no answer of the API. Thrown by `assert` and `unwrap`. Recognise it with
* `isResponseValidationError`, which works across copies of this package.
*/
declare class ResponseValidationError extends Error {
  override readonly name = "ResponseValidationError";
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]);
}

/** Why a retry class is what it is, by code or by family. */

/**
* The API answered that the request failed. Thrown by `unwrap`; made from other things with `from`. Recognise it
* with `isTencentCloudApiError`, which works across copies of this package. `message` is the API's own: it can be
* reworded at any time, decide by `code`.
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
  * From a failure outcome or whatever an official SDK threw; undefined where there is no API code (a network
  * error, a non-200 whose body the SDK dropped). Never throws. What is such an error already comes back as it is.
  *
  * @param within The service's catalogue, for what its own codes mean.
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

/** The guard of a whole catalogue, and of the common codes unless it has none. */

/**
* Summaries of codes, and the reasons of their retry classes, in one language. Each language and catalogue is a subpath
* of its own, so that only what is used is loaded.
*/
interface Texts {
  readonly language: "en" | "zh";
}

/** A status by which items say that they failed, where they have no Code of their own. */

/** Whether a code is one of the common ones, as the wire spells it: for switches that name every one of them. */
declare const isKnownCommonErrorCode: (code: string) => code is KnownCommonErrorCode;

/** By its literal tag: true for an error of another copy of this package too. */
declare const isRequestValidationError: (error: unknown) => error is RequestValidationError;

/** By its literal tag: true for an error of another copy of this package too. */
declare const isResponseValidationError: (error: unknown) => error is ResponseValidationError;

/**
* Whether a repeat can help: after a pause (`throttle`), when the resource is free (`wait`), or because the failure was
* a passing one (`transient`). After the last the request may have been executed, so repeat only what is idempotent.
* Never throws.
*
* @param source A code, an outcome, or whatever was thrown.
* @param within The service's catalogue. Without it, only the common codes and their families are known.
* @example
* isRetryable("InternalError"); // true
* isRetryable("LimitExceeded"); // false: a quota
*/
declare const isRetryable: (source: unknown, within?: Catalogue) => boolean;

/** By its literal tag: true for an error of another copy of this package too. */
declare const isTencentCloudApiError: (error: unknown) => error is TencentCloudApiError;

/**
* Whether the request was refused for its rate before anything was executed: a repeat is safe after a pause. Never throws.
*
* @param source A code, an outcome, or whatever was thrown.
* @param within The service's catalogue. Without it, only the common codes and their families are known.
* @example
* import { sms } from "@tc3-schema/errors/sms/v20210111";
* isThrottling("LimitExceeded.PhoneNumberThirtySecondLimit"); // false: nothing is known of it but its family, quotas
* isThrottling("LimitExceeded.PhoneNumberThirtySecondLimit", sms); // true
*/
declare const isThrottling: (source: unknown, within?: Catalogue) => boolean;

/**
* What is known of an error code: of the code itself, else of its family, else nothing. Never throws; a code is
* compared as the wire spells it, but for surrounding blanks.
*
* @param within Catalogues to ask before the common codes.
* @example
* lookup("RequestLimitExceeded.UinLimitExceeded").retry; // "throttle"
* lookup("InternalError.Whatever").match; // "family"
*/
declare function lookup(code: string, within?: Catalogue | readonly Catalogue[]): CodeInfo;

/**
* Why a repeat helps or does not, or what holds for the code's family where nothing is said of the code itself; undefined
* where nothing is said of either. `lookup(code).reason` is the English one.
*
* @param texts Asked in this order: a service's before the common ones.
* @example
* import { zh } from "@tc3-schema/errors/zh";
* reasonOf("LimitExceeded", zh); // "配额不会自行恢复，请提高配额或释放已占用的部分。"
*/
declare const reasonOf: (code: string, ...texts: Texts[]) => string | undefined;

/**
* A sentence about a code, or about its family where the code itself has none; undefined where neither has.
*
* @param texts Asked in this order: a service's before the common ones.
* @example
* import { en } from "@tc3-schema/errors/en";
* summaryOf("InvalidAction", en); // "There is no action of this name in this version of the API."
*/
declare const summaryOf: (code: string, ...texts: Texts[]) => string | undefined;

/**
* The data of a success.
*
* @throws {TencentCloudApiError} For a failure.
* @throws {ResponseValidationError} For a malformed body.
* @example
* const data = unwrap(envelope.decode(body));
*/
declare function unwrap<S>(outcome: StrictOutcome<S, string>): S;

declare function unwrap<S>(outcome: Outcome<S, string>): S | Delivered<S>;

export { type Catalogue, type CodeInfo, type ItemFailure, RequestValidationError, ResponseValidationError, TencentCloudApiError, type Texts, isKnownCommonErrorCode, isRequestValidationError, isResponseValidationError, isRetryable, isTencentCloudApiError, isThrottling, lookup, reasonOf, summaryOf, unwrap };
