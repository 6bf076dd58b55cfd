import type { AsDelivered, Delivered } from "./delivered.js";
import type { Issue } from "./issue.js";
import type { Open } from "./open.js";

interface Noted {
  /** What was noticed and accepted. */
  drift: readonly Issue[];
  /** Issues beyond the cap. */
  omitted: number;
}

/** The request failed, and the answer says so as it should. A dry run that passed (DryRunOperation) is one of these. */
export type Failure<C extends string> = Noted & {
  status: "failure";
  requestId: string;
  error: { code: Open<C>; message: string };
  /** The Response object as it came. */
  response: Readonly<Record<string, unknown>>;
};

/** The body is no answer of this action. Whether the request was executed cannot be known. */
export type Malformed = {
  status: "malformed";
  /** Where there was one. */
  requestId?: string;
  issues: readonly Issue[];
  /** Issues beyond the cap. */
  omitted: number;
  /** What was judged: the value, or the body when it is not JSON. */
  value: unknown;
};

/** The verdict of a strict contract: a success keeps every promise. `data` is the Response object itself, the same reference. */
export type StrictOutcome<S, C extends string = never> =
  | (Noted & { status: "success"; conforms: true; requestId: string; data: S })
  | Failure<C>
  | Malformed;

/**
 * The verdict on an answer.
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
  | (Noted & { status: "success"; conforms: false; requestId: string; data: Delivered<S> });

/** The verdict on a callback, which has no envelope and cannot fail. */
export type CallbackOutcome<T> =
  | (Noted &
      (
        | { status: "success"; conforms: true; data: T }
        | { status: "success"; conforms: false; data: AsDelivered<T> }
      ))
  | Malformed;

/** The verdict of a strict contract on a callback: a success keeps every promise. */
export type StrictCallbackOutcome<T> = Exclude<CallbackOutcome<T>, { conforms: false }>;

export {};
