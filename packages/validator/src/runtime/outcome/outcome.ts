import type {
  AsDelivered,
  CallbackOutcome,
  Delivered,
  Failure,
  Issue,
  Malformed,
  Outcome,
} from "@tc3-schema/types";
import { isObject } from "../body/kind.ts";
import { asItIs, type OwnMembers, ownCopy, requestIdOf, responseOf } from "../body/own-members.ts";
import type { OwnError } from "../definition/definition.ts";
import { issue, MALFORMED, PROMISE_BROKEN } from "../report/issue.ts";
import { hasIssue } from "../report/issues.ts";
import { addIssues, malformed, type ReportedIssues, rejection } from "./rejection.ts";

/** The issue of a value that says one thing when it is read first and another later. No value of JSON does. */
export const changedWhileRead = (): Issue => issue("no-response", [], "the value changed while it was read");

/** The part of an outcome that says how far an accepted body is from its definition. */
interface Acceptance {
  readonly conforms: boolean;
  readonly drift: Issue[];
  readonly omitted: number;
}

function acceptance(reported: ReportedIssues | undefined): Acceptance {
  if (reported === undefined) return { conforms: true, drift: [], omitted: 0 };
  const drift: Issue[] = [];
  const omitted = addIssues(drift, reported, 0, MALFORMED) - drift.length;
  return { conforms: !hasIssue(reported.issues, PROMISE_BROKEN), drift, omitted };
}

/** The error that makes a response a failure, or undefined. The response must not be malformed. */
const failureOf = (
  response: Readonly<Record<string, unknown>>,
  own: OwnMembers,
  ownError: OwnError | undefined,
): Failure<string>["error"] | undefined => {
  const error = own(response)["Error"];
  if (!isObject(error) || ownError?.isMember(response)) return undefined;
  const { Code: code, Message: message } = own(error);
  if (typeof code !== "string" || code === "" || typeof message !== "string") return undefined;
  return { code, message };
};

/**
 * The one cast that no guard can replace. The value was just judged, and `conforms` says which of the two types in `T` it
 * has.
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-parameters
const asJudged = <T>(value: unknown): T => value as T;

/**
 * The outcome of an answer.
 *
 * @param ownError Given if the action declares a member called Error.
 * @param reported Undefined if the body conforms, so that no report was needed. Then this is all that a check costs.
 */
export function outcomeOfAnswer<S, C extends string>(
  body: unknown,
  ownError: OwnError | undefined,
  reported: ReportedIssues | undefined,
): Outcome<S, C> {
  const rejected = reported && rejection(body, reported);
  if (rejected !== undefined) return rejected;
  const own = reported?.inherits === true ? ownCopy : asItIs;
  const response = responseOf(body, own);
  const requestId = requestIdOf(response, own);
  if (!isObject(response) || typeof requestId !== "string") return malformed(changedWhileRead(), body);
  const error = failureOf(response, own, ownError);
  const { conforms, drift, omitted } = acceptance(reported);
  if (error !== undefined) return { status: "failure", requestId, error, response, drift, omitted };
  return {
    status: "success",
    conforms,
    requestId,
    data: asJudged<S & Delivered<S>>(response),
    drift,
    omitted,
  };
}

/** The outcome of a callback. It has no envelope, and nothing in it says that something failed. */
export function outcomeOfCallback<T>(
  body: unknown,
  reported: ReportedIssues | undefined,
): CallbackOutcome<T> {
  const rejected = reported && rejection(body, reported);
  if (rejected !== undefined) return rejected;
  const { conforms, drift, omitted } = acceptance(reported);
  return { status: "success", conforms, data: asJudged<T & AsDelivered<T>>(body), drift, omitted };
}

type AnyOutcome = Outcome<unknown, string> | CallbackOutcome<unknown>;

const isKept = <O extends AnyOutcome>(outcome: O): outcome is Exclude<O, { conforms: false }> =>
  outcome.status !== "success" || outcome.conforms;

/** Says to the compiler that a strict outcome keeps every promise. A body that breaks one was rejected before. */
export function strictly<O extends AnyOutcome>(
  outcome: O,
  body: unknown,
): Exclude<O, { conforms: false }> | Malformed {
  return isKept(outcome) ? outcome : malformed(changedWhileRead(), body);
}
