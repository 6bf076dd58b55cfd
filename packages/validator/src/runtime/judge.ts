import type { CallbackOutcome, Delivered, Failure, Issue, Malformed, Outcome } from "@tc3-schema/types";
import type { Exact, Verdict } from "./exact.ts";
import { capped, issue } from "./issue.ts";
import { isObject } from "./kind.ts";
import { isOwnError } from "./own-error.ts";

const MALFORMED: ReadonlySet<Issue["code"]> = new Set([
  "not-json",
  "no-response",
  "bad-request-id",
  "bad-error",
  "wrong-kind",
]);

/** These break no promise of the type, so `conforms` stays true (DESIGN: "Two severities"). */
const HARMLESS: ReadonlySet<Issue["code"]> = new Set(["unknown-field", "deprecated-field"]);

export const isMalformed = (issues: readonly Issue[]): boolean =>
  issues.some(({ code }) => MALFORMED.has(code));

/** @param more Issues that were counted and not kept. */
export const malformed = (issues: readonly Issue[], value: unknown, more = 0): Malformed => {
  const { listed, omitted } = capped(issues, more);
  const response = isObject(value) ? value["Response"] : undefined;
  const requestId = isObject(response) ? response["RequestId"] : undefined;
  return {
    status: "malformed",
    ...(typeof requestId === "string" ? { requestId } : {}),
    issues: listed,
    omitted,
    value,
  };
};

/** What is rejected, or undefined. What makes a body malformed comes first, or the cap could hide it behind drift that strict rejects. */
function rejected({ issues, omitted }: Exact, value: unknown, strict: boolean): Malformed | undefined {
  const fatal = issues.filter(({ code }) => MALFORMED.has(code));
  const rejecting = strict
    ? [...fatal, ...issues.filter(({ code }) => !MALFORMED.has(code) && code !== "deprecated-field")]
    : fatal;
  return rejecting.length === 0 ? undefined : malformed(rejecting, value, strict ? omitted : 0);
}

const noted = ({ issues, omitted: more }: Exact): { drift: readonly Issue[]; omitted: number } => {
  const { listed, omitted } = capped(issues, more);
  return { drift: listed, omitted };
};

const keepsPromises = ({ issues }: Exact): boolean => issues.every(({ code }) => HARMLESS.has(code));

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
export function judge<S, C extends string>(
  { value, exact, strict }: Verdict,
  ownError: boolean,
): Outcome<S, C> {
  const refused = rejected(exact, value, strict);
  if (refused !== undefined) return refused;
  const { delivered } = exact;
  const response = isObject(delivered) ? delivered["Response"] : undefined;
  const requestId = isObject(response) ? response["RequestId"] : undefined;
  if (!isObject(response) || typeof requestId !== "string") {
    // Unreachable with JSON: a value that changes while it is read (a proxy, a getter) gets here.
    return malformed([issue("no-response", [], { message: "the value changed while it was read" })], value);
  }
  const error = failureOf(response, ownError);
  if (error !== undefined) return { status: "failure", requestId, error, response, ...noted(exact) };
  return keepsPromises(exact)
    ? { status: "success", conforms: true, requestId, data: judged<S>(response), ...noted(exact) }
    : {
        status: "success",
        conforms: false,
        requestId,
        data: judged<Delivered<S>>(response),
        ...noted(exact),
      };
}

/** The verdict on a callback: there is no envelope, and nothing in it says that anything failed. */
export function judgeCallback<T>({ value, exact, strict }: Verdict): CallbackOutcome<T> {
  const refused = rejected(exact, value, strict);
  if (refused !== undefined) return refused;
  const { delivered } = exact;
  return keepsPromises(exact)
    ? { status: "success", conforms: true, data: judged<T>(delivered), ...noted(exact) }
    : { status: "success", conforms: false, data: judged(delivered), ...noted(exact) };
}
