import type { CallbackOutcome, Delivered, Failure, Issue, Malformed, Outcome } from "@tc3-schema/types";
import type { Integers } from "./integers.ts";
import { ISSUE_CAP, issue } from "./issue.ts";
import { isObject } from "./kind.ts";
import type { TokenAt } from "./loss.ts";
import { isOwnError } from "./own-error.ts";
import { isFatal, isHarmless, type Remark } from "./remark.ts";

/** What an outcome is made of. */
export interface Verdict extends Integers {
  /** The value as JSON.parse gave it: the verdict is always its. */
  readonly value: unknown;
  readonly strict: boolean;
}

/** A body that is rejected for one reason that no reporter has. */
export const malformed = (only: Issue, value: unknown): Malformed => ({
  status: "malformed",
  issues: [only],
  omitted: 0,
  value,
});

/** The first issues, made only now; of the rest it is known that they are there. */
const listed = (remarks: readonly Remark[], tokenAt: TokenAt | undefined): Issue[] =>
  remarks.slice(0, ISSUE_CAP).map((each) => each.issue(tokenAt));

/** What is rejected, or undefined. What makes a body malformed comes first, or the cap could hide it behind drift that strict rejects. */
function rejected({ remarks, tokenAt, value, strict }: Verdict): Malformed | undefined {
  const fatal = remarks.filter(isFatal);
  const rejecting = strict
    ? fatal.concat(remarks.filter((each) => !isFatal(each) && each.code !== "deprecated-field"))
    : fatal;
  if (rejecting.length === 0) return undefined;
  const response = isObject(value) ? value["Response"] : undefined;
  const requestId = isObject(response) ? response["RequestId"] : undefined;
  const issues = listed(rejecting, tokenAt);
  const refused: Malformed = {
    status: "malformed",
    issues,
    omitted: rejecting.length - issues.length,
    value,
  };
  if (typeof requestId === "string") refused.requestId = requestId;
  return refused;
}

/**
 * The error that makes a response a failure. Only asked of a response that is not malformed.
 *
 * @param ownError Whether the action has an Error of its own, which only stands for a failure when it stands alone.
 */
const failureOf = (
  response: Readonly<Record<string, unknown>>,
  ownError: boolean,
): Failure<string>["error"] | undefined => {
  const error = response["Error"];
  if (!isObject(error) || isOwnError(response, ownError)) return undefined;
  const { Code: code, Message: message } = error;
  if (typeof code !== "string" || code === "" || typeof message !== "string") return undefined;
  return { code, message };
};

/** The one thing no guard can say: that a value is what the spec promises, or what may come instead, was just judged. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-parameters
const judged = <T>(value: unknown): T => value as T;

/**
 * The verdict on an answer. It is always that of the plain value; what the outcome's data is taken from, and what is
 * remarked, depends on the integer mode.
 */
export function judge<S, C extends string>(verdict: Verdict, ownError: boolean): Outcome<S, C> {
  const { remarks, delivered, tokenAt } = verdict;
  const clean = remarks.length === 0;
  const refused = clean ? undefined : rejected(verdict);
  if (refused !== undefined) return refused;
  const response = isObject(delivered) ? delivered["Response"] : undefined;
  const requestId = isObject(response) ? response["RequestId"] : undefined;
  if (!isObject(response) || typeof requestId !== "string") {
    // Unreachable with JSON: a value that changes while it is read (a proxy, a getter) gets here.
    return malformed(issue("no-response", [], "the value changed while it was read"), verdict.value);
  }
  const error = failureOf(response, ownError);
  const drift = clean ? [] : listed(remarks, tokenAt);
  const omitted = remarks.length - drift.length;
  if (error !== undefined) return { status: "failure", requestId, error, response, drift, omitted };
  return clean || remarks.every(isHarmless)
    ? { status: "success", conforms: true, requestId, data: judged<S>(response), drift, omitted }
    : { status: "success", conforms: false, requestId, data: judged<Delivered<S>>(response), drift, omitted };
}

/** The verdict on a callback: there is no envelope, and nothing in it says that anything failed. */
export function judgeCallback<T>(verdict: Verdict): CallbackOutcome<T> {
  const refused = rejected(verdict);
  if (refused !== undefined) return refused;
  const { remarks, delivered, tokenAt } = verdict;
  const drift = listed(remarks, tokenAt);
  const omitted = remarks.length - drift.length;
  return remarks.every(isHarmless)
    ? { status: "success", conforms: true, data: judged<T>(delivered), drift, omitted }
    : { status: "success", conforms: false, data: judged(delivered), drift, omitted };
}
