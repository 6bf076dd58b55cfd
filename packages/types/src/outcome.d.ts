import type { AsDelivered, Delivered } from "./delivered.js";
import type { Issue } from "./issue.js";
import type { Open } from "./open.js";

interface WithDrift {
  /** The differences from the definition that were accepted: at most the first hundred. */
  drift: readonly Issue[];
  /** How many more there are. */
  omitted: number;
}

/** The request failed, and the answer says so in the documented form. A dry run that passed (DryRunOperation) is a failure too. */
export type Failure<C extends string> = WithDrift & {
  status: "failure";
  requestId: string;
  error: { code: Open<C>; message: string };
  /** The Response object as it came. */
  response: Readonly<Record<string, unknown>>;
};

/** The body is no answer of this action. Nobody can know whether the request was executed. */
export type Malformed = {
  status: "malformed";
  /** The RequestId, if the body has one. */
  requestId?: string;
  /** The reasons: at most the first hundred. */
  issues: readonly Issue[];
  /** How many more there are. */
  omitted: number;
  /** The value that was judged, or the body if it is not JSON. */
  value: unknown;
};

/** The outcome of a strict contract: a success keeps every promise. `data` is the Response object itself, not a copy. */
export type StrictOutcome<S, C extends string = never> =
  | (WithDrift & { status: "success"; conforms: true; requestId: string; data: S })
  | Failure<C>
  | Malformed;

/**
 * The outcome of an answer.
 *
 * @example
 * declare const outcome: Outcome<{ RequestId: string; TotalCount: number }>;
 * switch (outcome.status) {
 *   case "success":
 *     outcome.data.TotalCount; // number, or number | null | undefined unless outcome.conforms
 *     break;
 *   case "failure":
 *     outcome.error.code;
 *     break;
 *   case "malformed":
 *     outcome.issues;
 * }
 */
export type Outcome<S, C extends string = never> =
  | StrictOutcome<S, C>
  | (WithDrift & { status: "success"; conforms: false; requestId: string; data: Delivered<S> });

/** The outcome of a callback. It has no envelope and cannot fail. */
export type CallbackOutcome<T> =
  | (WithDrift &
      (
        | { status: "success"; conforms: true; data: T }
        | { status: "success"; conforms: false; data: AsDelivered<T> }
      ))
  | Malformed;

/** The outcome of a callback under a strict contract: a success keeps every promise. */
export type StrictCallbackOutcome<T> = Exclude<CallbackOutcome<T>, { conforms: false }>;

export {};
