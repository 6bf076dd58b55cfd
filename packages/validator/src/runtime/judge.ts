import type { Delivered, Failure, Issue, Malformed, Outcome } from "@tc3-schema/types";
import type { ContractDefinition } from "./definition.ts";
import { capped, issue } from "./issue.ts";
import { isObject } from "./kind.ts";
import { sortError } from "./sort-error.ts";

const MALFORMED: ReadonlySet<Issue["code"]> = new Set([
  "not-json",
  "no-response",
  "bad-request-id",
  "bad-error",
  "wrong-kind",
]);

/** These break no promise of the type, so `conforms` stays true (DESIGN: "Two severities"). */
const HARMLESS: ReadonlySet<Issue["code"]> = new Set(["unknown-field", "deprecated-field"]);

export interface Judging {
  readonly strict: boolean;
  /** Drift that only the text shows: integers whose digits `JSON.parse` lost. */
  readonly losses: readonly Issue[];
  /** How many more there were. */
  readonly lossesOmitted: number;
  /** What the outcome's data is taken from; the verdict itself is always that of the plain value. */
  readonly delivered: unknown;
}

const issuesOf = ({ conforms, report }: ContractDefinition, value: unknown): readonly Issue[] => {
  if (conforms(value) || report(value)) return [];
  return (report.errors ?? []).flatMap((error) => sortError(error, value) ?? []);
};

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

/** The error that makes a response a failure. Only asked of a response that is not malformed. */
const failureOf = ({
  Error: error,
}: Readonly<Record<string, unknown>>): Failure<string>["error"] | undefined => {
  if (!isObject(error)) return undefined;
  const { Code: code, Message: message } = error;
  if (typeof code !== "string" || code === "" || typeof message !== "string") return undefined;
  return { code, message };
};

/** The one thing no guard can say: that a response is what the spec promises, or what may come instead, was just judged. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-parameters
const judged = <T>(response: Readonly<Record<string, unknown>>): T => response as T;

/** The verdict on a value. */
export function judge<S, C extends string>(
  definition: ContractDefinition,
  value: unknown,
  { strict, losses, lossesOmitted, delivered }: Judging,
): Outcome<S, C> {
  const issues = [...issuesOf(definition, value), ...losses];
  const fatal = issues.filter(({ code }) => MALFORMED.has(code));
  // What makes a body malformed comes first, or the cap could hide it behind drift that strict rejects.
  const rejecting = strict
    ? [...fatal, ...issues.filter(({ code }) => !MALFORMED.has(code) && code !== "deprecated-field")]
    : fatal;
  if (rejecting.length > 0) return malformed(rejecting, value, strict ? lossesOmitted : 0);

  const response = isObject(delivered) ? delivered["Response"] : undefined;
  const requestId = isObject(response) ? response["RequestId"] : undefined;
  if (!isObject(response) || typeof requestId !== "string") {
    // Unreachable with JSON: a value that changes while it is read (a proxy, a getter) gets here.
    return malformed([issue("no-response", [], { message: "the value changed while it was read" })], value);
  }
  const { listed, omitted } = capped(issues, lossesOmitted);
  const noted = { drift: listed, omitted };
  const error = failureOf(response);
  if (error !== undefined) {
    return { status: "failure", requestId, error, response, ...noted };
  }
  return issues.every(({ code }) => HARMLESS.has(code))
    ? { status: "success", conforms: true, requestId, data: judged<S>(response), ...noted }
    : { status: "success", conforms: false, requestId, data: judged<Delivered<S>>(response), ...noted };
}
