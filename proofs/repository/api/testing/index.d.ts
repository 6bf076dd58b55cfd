// What @tc3-schema/testing declares, bundled from the built package in the order of names: made by `pnpm api`.

import { AsDelivered, CallbackContract, Contract, Delivered, DriftCode, ErrorResponse, Open, SuccessResponse } from "@tc3-schema/types";

/** The kinds of drift that a callback can have. It has no Error, and no member that says that it is deprecated. */
type CallbackDriftCode = Exclude<DriftCode, "deprecated-field" | "empty-error">;

/** How a failure is made. */
interface FailureOptions extends SeedOptions {
  /** The Message of the error. The API may change it at any time, so no program should depend on it. */
  message?: string | undefined;
  /** The RequestId. If none is given, it is that of `answer` for the same seed. */
  requestId?: string | undefined;
  /** If true, the code may be any text. Otherwise the compiler accepts only codes that the action is known to have. */
  open?: boolean | undefined;
}

type Item<T> = T extends readonly (infer E)[] ? E : T;

/**
* The codes that `partialFailure` accepts. There are none if the items of the action have no Code and no Message. If the type of
* the answers is `unknown`, the compiler cannot tell, and accepts every code.
*/
type ItemCode<S, C> = unknown extends S ? C : [ResultsIn<S>] extends [never] ? never : C;

/**
* Why a body is no answer.
*
* - `html`: a gateway sent a page in place of the API.
* - `empty`: the body has no bytes.
* - `cut-off`: the connection ended too early, so half of the answer is missing.
* - `event-stream`: the answer is in a server-sent event.
* - `wrong-kind`: a member has another JSON kind than the definition says.
*/
type MalformedKind = "html" | "empty" | "cut-off" | "event-stream" | "wrong-kind";

/**
* Some parts of a value. The others are made. A list that is given says how many items there are. A part that is `undefined`
* counts as not given.
*
* @example
* import type { SendSmsResponse } from "@tc3-schema/types/sms/v20210111";
* import type { Overrides } from "@tc3-schema/testing";
*
* const two: Overrides<SendSmsResponse> = { SendStatusSet: [{ PhoneNumber: "+8613800000000" }, {}] };
*/
type Overrides<T> = T extends readonly (infer E)[] ? readonly Overrides<E>[] : T extends string | number | bigint | boolean ? T : T extends object ? { readonly [K in keyof T]?: Overrides<T[K]> | undefined } : T;

/** How a partial failure is made. */
interface PartialFailureOptions extends SeedOptions {
  /** How many items the list has. The default is 2. */
  items?: number | undefined;
  /** How many of them failed. These are the last ones. The default is 1. */
  failed?: number | undefined;
  /** If true, the code may be any text. Otherwise the compiler accepts only codes that the action is known to have. */
  open?: boolean | undefined;
}

/** The members of a Response object whose items have a Code and a Message each, which are the result of the item. */
type ResultsIn<S> = { [K in keyof S]-?: "Code" | "Message" extends keyof Item<NonNullable<S[K]>> ? K : never }[keyof S];

/** How the values of a body are chosen. */
interface SeedOptions {
  /** The same seed always gives the same values, and another seed gives others. The default is 1. */
  seed?: number | undefined;
}

/**
* Makes the body of an answer to a request that succeeded. It keeps every promise of the contract, and its values look like
* those of the API: phone numbers, IDs, times, regions. For the same seed, the values are always the same.
*
* @param overrides Parts of the Response object. Only the other parts are made.
* @throws ResponseValidationError If the contract rejects the overrides. It lists the issues.
* @throws TypeError If the overrides have an Error, which makes the answer a failure.
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
* @param overrides Parts of the body. Only the other parts are made.
* @throws ResponseValidationError If the contract rejects the overrides. It lists the issues.
*
* @example
* import { callback } from "@tc3-schema/testing";
* import { reply } from "@tc3-schema/validator/sms/callbacks";
*
* callback(reply, { text: "STOP" }).text; // "STOP"
*/
declare function callback<T>(contract: CallbackContract<T>, overrides?: Overrides<T>, options?: SeedOptions): T;

/**
* Makes the body of an answer, or of a callback, that is accepted although it differs from the definition: a promised member is
* missing or null, a member is unknown, an integer is beyond 2^53.
*
* @param kind The code of the issues that the contract reports as drift.
* @throws TypeError If no body can drift in this way: the definition has no integer, or promises nothing.
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
* @param code A code that the action is known to have. With `open: true`, any code.
* @throws TypeError If the code is empty: such an answer is no failure.
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
* Makes the text of a body that is no answer: `decode` of the contract says that it is malformed.
*
* @param contract The contract whose answer is cut off, streamed, or changed. Without a contract, the answer has nothing but a
*   RequestId, and the contract of every action rejects what is made of it.
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
* @param code A code that the action is known to have. With `open: true`, any code.
* @throws TypeError If the items of the action have no Code and no Message. The compiler refuses such an action too.
* @throws ResponseValidationError If the contract rejects the body. It lists the issues.
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
