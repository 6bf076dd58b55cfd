import { MODES, type Mode, type Status, type VectorIssue } from "./vector.ts";

/**
 * The rule of docs/design.md, "Two severities", written a second time, as a person reads it. The runtime has its own.
 */

const MALFORMED: ReadonlySet<string> = new Set([
  "not-json",
  "no-response",
  "bad-request-id",
  "bad-error",
  "wrong-kind",
  "too-deep",
]);

/** The codes that break no promise. */
const HARMLESS: ReadonlySet<string> = new Set(["unknown-field", "deprecated-field"]);

/** JSON Schema has no limit for integers here: other languages read all of their digits. */
const UNSEEN_BY_SCHEMAS: ReadonlySet<string> = new Set(["deprecated-field", "unsafe-integer"]);

export const isMalformed = ({ code }: VectorIssue): boolean => MALFORMED.has(code);

const isRejectedStrictly = ({ code }: VectorIssue): boolean => code !== "deprecated-field";

/** The issues that are there in an integer mode. */
export const issuesIn = (issues: readonly VectorIssue[], mode: Mode): readonly VectorIssue[] =>
  issues.filter(({ modes = MODES }) => modes.includes(mode));

/** The issues that an outcome lists. A rejected body has the reasons only. */
export function listed(issues: readonly VectorIssue[], strict: boolean): readonly VectorIssue[] {
  const reasons = issues.filter((each) => isMalformed(each) || (strict && isRejectedStrictly(each)));
  return reasons.length > 0 ? reasons : issues;
}

/** @param otherwise The status of a body in which nothing is wrong. */
export function statusOf(
  issues: readonly VectorIssue[],
  strict: boolean,
  otherwise: Exclude<Status, "malformed">,
): Status {
  const isRejected = issues.some((each) => isMalformed(each) || (strict && isRejectedStrictly(each)));
  return isRejected ? "malformed" : otherwise;
}

/** Whether a success keeps every promise. */
export const keepsPromises = (issues: readonly VectorIssue[]): boolean =>
  issues.every(({ code }) => HARMLESS.has(code));

/** Whether the standalone schemas accept a value with these issues. */
export const acceptedBySchemas = (
  issues: readonly VectorIssue[],
): { readonly tolerant: boolean; readonly strict: boolean } => ({
  tolerant: !issues.some(isMalformed),
  strict: issues.every(({ code }) => UNSEEN_BY_SCHEMAS.has(code)),
});
