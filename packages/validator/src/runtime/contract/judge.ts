import type { IntegerMode, Issue, Malformed } from "@tc3-schema/types";
import { isPrototypeExtended, ownMember, ownMembers } from "../body/own-members.ts";
import { readBody } from "../body/read-body.ts";
import { errorName, messageOf } from "../body/words.ts";
import { isAnyInteger, isExact } from "../definition/conforms.ts";
import type { Definition } from "../definition/definition.ts";
import type { Int64Plan } from "../integers/int64-plan.ts";
import { malformed, type ReportedIssues } from "../outcome/rejection.ts";
import type { ReportOptions, ReportResult } from "../report/collect.ts";
import { isMalformed, issue } from "../report/issue.ts";
import { hasIssue } from "../report/issues.ts";
import { decodeIntegers } from "./decode-integers.ts";

/** The input of `decode`. */
export type WireBody = string | Uint8Array | ArrayBuffer;

/** Options of `decode`. From JavaScript anything can come here, and throw when it is read. */
export interface DecodeOptions {
  readonly integers?: IntegerMode;
}

/** Makes the outcome of a body. */
export type OutcomeOf<O> = (body: unknown, reported: ReportedIssues | undefined) => O;

/** The ways to a verdict or an outcome that answers and callbacks share. No value, text or bytes can make them throw. */
export interface Judge {
  readonly is: (value: unknown) => boolean;
  readonly check: <O>(value: unknown, strict: boolean, outcomeOf: OutcomeOf<O>) => O | Malformed;
  /** @throws TypeError If the body is neither text nor bytes. */
  readonly decode: <O>(
    body: unknown,
    strict: boolean,
    options: DecodeOptions | undefined,
    outcomeOf: OutcomeOf<O>,
  ) => O | Malformed;
}

export interface JudgeOptions {
  readonly definition: Definition;
  /** Finds the issues of a value. */
  readonly report: (value: unknown, options: ReportOptions) => ReportResult;
  /** Where the 64-bit integers are. Undefined for the envelope, which declares no members of an action. */
  readonly plan: (() => Int64Plan) | undefined;
}

/** How a value that was parsed elsewhere is reported on. */
const PARSED: ReportOptions = { fromText: false, exactIntegers: false };

const TOO_DEEP = "the value is nested so deep that the call stack ended while it was read";

/** A getter or a proxy threw while the value was read. A value of JSON does so only if the call stack is nearly full. */
const unreadable = (thrown: unknown): Issue =>
  errorName(thrown) === "RangeError"
    ? issue("too-deep", [], TOO_DEEP)
    : issue("no-response", [], `reading the value threw: ${messageOf(thrown)}`);

export function judgeOf({ definition, report, plan }: JudgeOptions): Judge {
  const { is, conforms, inherits } = definition;
  let known: { readonly plan: Int64Plan } | undefined;
  const planOnce = plan && ((): Int64Plan => (known ??= { plan: plan() }).plan);

  /** Runs the report unless the value conforms. */
  const reportOn = (value: unknown, options: ReportOptions): ReportResult | undefined => {
    const test = options.exactIntegers ? isAnyInteger : isExact;
    const isClean = conforms(value, test, ownMembers(false, options.fromText));
    // If Object.prototype has other members, `conforms` counts them and says no.
    return isClean && !inherits() ? undefined : report(value, options);
  };

  const isInherited = (): boolean => inherits() || isPrototypeExtended();

  return {
    is: (value) => {
      try {
        if (!inherits()) return is(value);
        return !hasIssue(report(value, PARSED).issues, isMalformed);
      } catch {
        return false;
      }
    },
    check: (value, strict, outcomeOf) => {
      try {
        const result = reportOn(value, PARSED);
        if (result === undefined) return outcomeOf(value, undefined);
        const { issues } = result;
        return outcomeOf(value, { issues, tokenAt: undefined, strict, inherits: isInherited() });
      } catch (thrown) {
        return malformed(unreadable(thrown), value);
      }
    },
    decode: (body, strict, options, outcomeOf) => {
      const read = readBody(body);
      if (read.unreadable !== undefined) {
        return malformed(issue("not-json", [], ...read.unreadable), body);
      }
      try {
        const { json } = read;
        const integers = ownMember(options, "integers");
        const mode = integers === "bigint" || integers === "string" ? integers : "number";
        const exactIntegers = planOnce !== undefined && mode !== "number";
        const result = reportOn(json, { fromText: true, exactIntegers });
        const decoded = decodeIntegers(read, result, {
          mode,
          strict,
          plan: planOnce,
          inherits: isInherited(),
        });
        return outcomeOf(json, decoded && { ...decoded, strict, inherits: isInherited() });
      } catch (thrown) {
        return malformed(unreadable(thrown), body);
      }
    },
  };
}
