import type { Issue } from "@tc3-schema/types";
import { kindOf } from "../body/kind.ts";
import { type Path, pathFromPointer } from "../body/path.ts";
import { aKind } from "../body/words.ts";
import type { NoteDifference } from "../definition/definition.ts";
import { mayHoldLost } from "../integers/walk.ts";
import type { CodeOf } from "./code-of.ts";
import { type Code, issue, PROMISE_BROKEN } from "./issue.ts";
import { addIssue, countIssue, ISSUE_CAP, type Issues, noIssues } from "./issues.ts";
import { declaredLoss, type UndeclaredPart } from "./losses.ts";

export interface ReportOptions {
  /**
   * Whether the value was read from a text here. Any other value can be a cycle, or throw when it is read, so nobody
   * searches its unknown members for lost integers.
   */
  readonly fromText: boolean;
  /** Whether `decode` takes the declared integers from the text. Then none of them loses digits. */
  readonly exactIntegers: boolean;
}

/** Everything that a report finds in a value. */
export interface ReportResult {
  readonly issues: Issues;
  /** Unknown members that may hold integers that lost digits. Empty unless the value was read from a text. */
  readonly undeclared: UndeclaredPart[];
}

export const noResult = (): ReportResult => ({ issues: noIssues(), undeclared: [] });

/** The kind that the envelope has for a member that is missing. Of the members of an action, no kind is known here. */
function missingKind(code: Code): string {
  if (code === "no-response") return "object";
  return code === "bad-request-id" || code === "bad-error" ? "string" : "value";
}

/** @param param The kind that was expected, or the member that is missing. */
function issueOf(code: Code, path: Path, value: unknown, keyword: string, param: string): Issue {
  const received = kindOf(value);
  switch (code) {
    case "unknown-field":
      return issue(code, path, "the definition does not know this field", undefined, received);
    case "deprecated-field":
      return issue(code, path, "this field is deprecated, or says that something is", undefined, received);
    case "too-deep":
      return issue(
        code,
        path,
        `types that contain themselves are nested more than ${param} levels deep here`,
      );
    case "empty-error":
      return issue(code, path, "the Code is empty, so this is taken for no failure", "code", '""');
    default: {
      const expected = keyword === "type" ? param : missingKind(code);
      return issue(
        code,
        path,
        `expected ${aKind(expected)}, received ${aKind(received)}`,
        expected,
        received,
      );
    }
  }
}

/** The value of an unknown member. If a getter throws, that is no reason to reject the body. */
function read(holder: unknown, key: string): unknown {
  try {
    return Object(holder)[key];
  } catch {
    return undefined;
  }
}

/** The members of a list that an object lacks. */
export const missingOf = (part: unknown, names: readonly string[]): readonly string[] =>
  names.filter((name) => read(part, name) === undefined);

/**
 * Returns the function that a report calls for every difference. It adds an issue for each. A body of megabytes can have
 * millions of differences, so one that no outcome can list is only counted, and nothing is made for it.
 *
 * @param body The root of the pointers.
 */
export function collect(
  { issues, undeclared }: ReportResult,
  body: unknown,
  codeOf: CodeOf,
  { fromText, exactIntegers }: ReportOptions,
): NoteDifference {
  const note: NoteDifference = (at, keyword, part, param = "", missing = 1) => {
    if (typeof param !== "string") {
      if (issues.counts[PROMISE_BROKEN] < ISSUE_CAP) {
        for (const name of missingOf(part, param)) note(at, keyword, part, name);
      } else countIssue(issues, PROMISE_BROKEN, missing);
      return;
    }
    // The pointer leads to the object, and the issue is about its member.
    const isOnMember = keyword === "required" || keyword === "additionalProperties";
    const value: unknown = isOnMember ? read(part, param) : part;
    // `decode` may have made a bigint of an integer.
    if (typeof value === "bigint" && keyword === "type" && param === "integer") return;
    const code = codeOf(keyword, value, at, param);
    if (exactIntegers && code === "unsafe-integer") return;
    if (fromText && code === "unknown-field" && mayHoldLost(value))
      undeclared.push({ value, key: param, at });
    addIssue(issues, code, (exact) => {
      const steps = pathFromPointer(at, body);
      const path = isOnMember ? [...steps, param] : steps;
      return code === "unsafe-integer"
        ? declaredLoss(path, value, exact)
        : issueOf(code, path, value, keyword, param);
    });
  };
  return note;
}
