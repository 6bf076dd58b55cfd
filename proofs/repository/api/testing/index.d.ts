// What @tc3-schema/testing declares, bundled from the built package in the order of names: made by `pnpm api`.

import { AsDelivered, CallbackContract, Contract, Delivered, DriftCode, ErrorResponse, Open, SuccessResponse } from "@tc3-schema/types";

/** The kinds of drift that a callback can have. It has no Error, and nobody says that it is deprecated. */
type CallbackDriftCode = Exclude<DriftCode, "deprecated-field" | "empty-error">;

interface FailureOptions extends SeedOptions {
  /** The text of the error. The API may change it at any time, so no code should depend on it. */
  message?: string | undefined;
  requestId?: string | undefined;
  /** Whether a code is taken that the action is not known to have. */
  open?: boolean | undefined;
}

type Item<T> = T extends readonly (infer E)[] ? E : T;

/** The codes that `partialFailure` takes: none, if the items of the action have no result of their own. */
type ItemCode<S, C> = [ResultsIn<S>] extends [never] ? never : C;

/**
* Why a body is no answer. `html`: a gateway answered in place of the API. `empty`: nothing came. `cut-off`: the connection
* ended too early. `event-stream`: the answer came as server-sent events. `wrong-kind`: a member has another JSON kind.
*/
type MalformedKind = "html" | "empty" | "cut-off" | "event-stream" | "wrong-kind";

/**
* Some parts of a value; the others are made. A list has as many items as the one that is given. `undefined` counts as not
* given.
*
* @example
* import type { SendSmsResponse } from "@tc3-schema/types/sms/v20210111";
* import type { Overrides } from "@tc3-schema/testing";
*
* const two: Overrides<SendSmsResponse> = { SendStatusSet: [{ PhoneNumber: "+8613800000000" }, {}] };
*/
type Overrides<T> = T extends readonly (infer E)[] ? readonly Overrides<E>[] : T extends string | number | bigint | boolean ? T : T extends object ? { readonly [K in keyof T]?: Overrides<T[K]> | undefined } : T;

interface PartialFailureOptions extends SeedOptions {
  /** How many items the list has. 2 unless it is given. */
  items?: number | undefined;
  /** How many of them failed. They are the last ones. 1 unless it is given. */
  failed?: number | undefined;
  /** Whether a code is taken that the action is not known to have. */
  open?: boolean | undefined;
}

/** The members of a Response object whose items have a result of their own: a Code and a Message. */
type ResultsIn<S> = { [K in keyof S]-?: "Code" | "Message" extends keyof Item<NonNullable<S[K]>> ? K : never }[keyof S];

/** How values are chosen. */
interface SeedOptions {
  /** Another seed gives other values. The same one always gives the same. 1 unless it is given. */
  seed?: number | undefined;
}

/**
* Makes the body of an answer to a request that succeeded. It keeps every promise of the contract, and its values look like
* those of the API: phone numbers, IDs, times, regions. The values are the same each time, unless the seed is another.
*
* @param overrides Parts of the Response object that are not made.
* @throws ResponseValidationError If the overrides break the contract. It lists the issues.
*
* @example
* import { answer } from "@tc3-schema/testing";
* import { sendSms } from "@tc3-schema/validator/sms/v20210111";
*
* const sent = answer(sendSms, { SendStatusSet: [{ PhoneNumber: "+8613800000000" }] });
* sendSms.check(sent).status; // "success"
*/
declare function answer<S, C extends string>(contract: Contract<S, C>, overrides?: Overrides<S>, options?: SeedOptions): SuccessResponse<S>;

/**
* Makes the body of a callback, as the service posts it to a URL of yours. It keeps every promise of the contract.
*
* @param overrides Parts of the body that are not made.
* @throws ResponseValidationError If the overrides break the contract. It lists the issues.
*
* @example
* import { callback } from "@tc3-schema/testing";
* import { reply } from "@tc3-schema/validator/sms/callbacks";
*
* callback(reply, { text: "STOP" }).text; // "STOP"
*/
declare function callback<T>(contract: CallbackContract<T>, overrides?: Overrides<T>, options?: SeedOptions): T;

/**
* Makes the body of an answer that is accepted although it is not as the definition says: a promised member is missing or
* null, there is a member that the definition does not know, an integer is beyond 2^53.
*
* @param kind The one kind of drift that the contract reports, as `drift` of an outcome names it.
* @throws TypeError If no answer of the action can drift so: there is no integer in it, or nothing that is promised.
*
* @example
* import { drifting } from "@tc3-schema/testing";
* import { sendSms } from "@tc3-schema/validator/sms/v20210111";
*
* const outcome = sendSms.check(drifting(sendSms, "missing"));
* if (outcome.status === "success") outcome.conforms; // false
*/
declare function drifting<S, C extends string>(contract: Contract<S, C>, kind: DriftCode, options?: SeedOptions): SuccessResponse<Delivered<S>>;

declare function drifting<T>(contract: CallbackContract<T>, kind: CallbackDriftCode, options?: SeedOptions): AsDelivered<T>;

/**
* Makes the body of an answer to a request that failed.
*
* @param code A code that the action is known to have. The compiler knows which they are. With `open: true`, any other.
*
* @example
* import { failure } from "@tc3-schema/testing";
* import { sendSms } from "@tc3-schema/validator/sms/v20210111";
*
* failure(sendSms, "LimitExceeded.PhoneNumberThirtySecondLimit").Response.Error.Code;
* failure(sendSms, "LimitExceeded.NewOfNextYear", { open: true });
*/
declare function failure<S, C extends string>(contract: Contract<S, C>, code: NoInfer<C>, options?: FailureOptions): ErrorResponse<C>;

declare function failure<S, C extends string>(contract: Contract<S, C>, code: Open<NoInfer<C>>, options: FailureOptions & {
  open: true;
}): ErrorResponse<C>;

/**
* Makes a body, as text from the wire, that is no answer: `decode` says that it is malformed.
*
* @param contract Whose answer is cut off, streamed, or has a member of another kind. Without one it is an answer that has
* only a RequestId, which every contract of an action rejects.
*
* @example
* import { malformed } from "@tc3-schema/testing";
* import { sendSms } from "@tc3-schema/validator/sms/v20210111";
*
* sendSms.decode(malformed("html")).status; // "malformed"
* sendSms.decode(malformed(sendSms, "wrong-kind")).status; // "malformed"
*/
declare function malformed(kind: MalformedKind): string;

declare function malformed<S, C extends string>(contract: Contract<S, C>, kind: MalformedKind, options?: SeedOptions): string;

declare function malformed<T>(contract: CallbackContract<T>, kind: MalformedKind, options?: SeedOptions): string;

/**
* Makes the body of a success in which some items failed, such as phone numbers that nothing was sent to.
*
* @param code A code that the action is known to have. The compiler knows which they are. With `open: true`, any other.
* @throws TypeError If the items of the action have no Code and no Message. The compiler refuses that too.
*
* @example
* import { partialFailure } from "@tc3-schema/testing";
* import { sendSms } from "@tc3-schema/validator/sms/v20210111";
*
* // Three numbers. The last one got no message.
* partialFailure(sendSms, "LimitExceeded.PhoneNumberDailyLimit", { items: 3 });
*/
declare function partialFailure<S, C extends string>(contract: Contract<S, C>, code: ItemCode<S, NoInfer<C>>, options?: PartialFailureOptions): SuccessResponse<S>;

declare function partialFailure<S, C extends string>(contract: Contract<S, C>, code: ItemCode<S, Open<NoInfer<C>>>, options: PartialFailureOptions & {
  open: true;
}): SuccessResponse<S>;

export { type CallbackDriftCode, type FailureOptions, type ItemCode, type MalformedKind, type Overrides, type PartialFailureOptions, type ResultsIn, type SeedOptions, answer, callback, drifting, failure, malformed, partialFailure };
