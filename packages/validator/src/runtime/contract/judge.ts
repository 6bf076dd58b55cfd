import type { IntegerMode, Issue, Malformed } from "@tc3-schema/types";
import { isPrototypeExtended, ownMember, ownMembers } from "../body/own-members.ts";
import { readBody } from "../body/read-body.ts";
import { errorName, messageOf } from "../body/words.ts";
import { isAnyInteger, isExact } from "../definition/conforms.ts";
import type { Definition } from "../definition/definition.ts";
import { exactValue } from "../integers/exact-value.ts";
import { malformed, type ReportedIssues } from "../outcome/rejection.ts";
import { noResult, type ReportOptions, type ReportResult } from "../report/collect.ts";
import { issue, MALFORMED, type Rank } from "../report/issue.ts";
import { hasIssue } from "../report/issues.ts";
import type { DecodeIntegers } from "./decode-integers.ts";

/** The input of `decode`. */
export type WireBody = string | Uint8Array | ArrayBuffer;

/** Options of `decode`. From JavaScript anything can come here, and throw when it is read. */
export interface DecodeOptions {
  readonly integers?: IntegerMode;
}

/** Makes the outcome of a body. */
export type OutcomeOf<O> = (body: unknown, reported: ReportedIssues | undefined) => O;

/**
 * The ways to a verdict or an outcome that answers and callbacks share. No value, text or bytes can make them throw. Issues of the
 * rank `rejected`, and worse ones, are a reason to reject the body.
 */
export interface Judge {
  readonly is: (value: unknown) => boolean;
  readonly check: <O>(value: unknown, rejected: Rank, outcomeOf: OutcomeOf<O>) => O | Malformed;
  /** @throws TypeError If the body is neither text nor bytes. */
  readonly decode: <O>(
    body: unknown,
    rejected: Rank,
    options: DecodeOptions | undefined,
    outcomeOf: OutcomeOf<O>,
  ) => O | Malformed;
}

/** How a value that was parsed elsewhere is reported on. */
const PARSED: ReportOptions = { fromText: false, exactIntegers: false };

const TOO_DEEP = "the value is nested so deep that the call stack ended while it was read";

/** A getter or a proxy threw while the value was read. A value of JSON does so only if the call stack is nearly full. */
const unreadable = (thrown: unknown): Issue =>
  errorName(thrown) === "RangeError"
    ? issue("too-deep", [], TOO_DEEP)
    : issue("no-response", [], `reading the value threw: ${messageOf(thrown)}`);

/** @param report Finds the issues of a value. */
export function judgeOf(
  { is, conforms, inherits }: Definition,
  report: (value: unknown, options: ReportOptions) => ReportResult,
  decodeIntegers: DecodeIntegers,
): Judge {
  /** Runs the report unless the value conforms. */
  const reportOn = (value: unknown, options: ReportOptions): ReportResult | undefined => {
    const test = options.exactIntegers ? isAnyInteger : isExact;
    // If Object.prototype has other members, `conforms` counts them and says no, so it need not read copies without them.
    const isClean = conforms(value, test, ownMembers(false, options.fromText));
    return isClean && !inherits() ? undefined : report(value, options);
  };

  const isInherited = (): boolean => inherits() || isPrototypeExtended();

  return {
    is: (value) => {
      try {
        return inherits() ? !hasIssue(report(value, PARSED).issues, MALFORMED) : is(value);
      } catch {
        return false;
      }
    },
    check: (value, rejected, outcomeOf) => {
      try {
        const result = reportOn(value, PARSED);
        if (result === undefined) return outcomeOf(value, undefined);
        const { issues } = result;
        return outcomeOf(value, { issues, exact: undefined, rejected, inherits: isInherited() });
      } catch (thrown) {
        return malformed(unreadable(thrown), value);
      }
    },
    decode: (body, rejected, options, outcomeOf) => {
      const read = readBody(body);
      if (read.unreadable !== undefined) {
        return malformed(issue("not-json", [], ...read.unreadable), body);
      }
      try {
        const { text, json } = read;
        const integers = ownMember(options, "integers");
        const mode = integers === "bigint" || integers === "string" ? integers : "number";
        let known: unknown;
        const exact = (): unknown => (known ??= exactValue(text));
        const reported = reportOn(json, { fromText: true, exactIntegers: mode !== "number" });
        const result = reported ?? noResult();
        const { issues } = result;
        decodeIntegers(json, { result, exact, mode, isRejected: hasIssue(issues, rejected) });
        return reported === undefined && !hasIssue(issues, 0)
          ? outcomeOf(json, undefined)
          : outcomeOf(json, { issues, exact, rejected, inherits: isInherited() });
      } catch (thrown) {
        return malformed(unreadable(thrown), body);
      }
    },
  };
}
