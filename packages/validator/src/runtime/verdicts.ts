import type { IntegerMode, Malformed } from "@tc3-schema/types";
import { lossless } from "./conform.ts";
import type { Definition } from "./definition.ts";
import { type Findings, noFindings } from "./findings.ts";
import type { Int64Plan } from "./int64-plan.ts";
import { integers } from "./integers.ts";
import { malformed, type Reported } from "./judge.ts";
import { isPrototypeExtended, ownMember } from "./own-members.ts";
import { readBody, unreadable } from "./read-body.ts";
import { isFatal } from "./remark.ts";

/** Read inside: what is passed from JavaScript can be anything, and throw when it is read. */
export interface DecodeOptions {
  readonly integers?: IntegerMode;
}

/** Makes an outcome of a body and of what was reported on it. */
export type OutcomeOf<O> = (body: unknown, reported: Reported | undefined) => O;

/** The ways to a verdict that answers and callbacks share. No value, text or bytes can make them throw. */
export interface Verdicts {
  readonly is: (value: unknown) => boolean;
  readonly check: <O>(value: unknown, strict: boolean, outcome: OutcomeOf<O>) => O | Malformed;
  /** @throws TypeError When the body is neither text nor bytes. */
  readonly decode: <O>(
    body: unknown,
    strict: boolean,
    options: DecodeOptions | undefined,
    outcome: OutcomeOf<O>,
  ) => O | Malformed;
}

export interface VerdictsOptions {
  readonly definition: Definition;
  /**
   * Finds every difference between the spec and a value that does not conform.
   *
   * @param exact Whether integers are taken from the text, so that nothing is lost where the spec declares one.
   */
  readonly report: (value: unknown, findings: Findings, exact: boolean) => void;
  /** The integers that have 64 bits. Undefined for the envelope alone, which knows no members. */
  readonly plan: (() => Int64Plan) | undefined;
}

export function verdictsOf({ definition, report, plan }: VerdictsOptions): Verdicts {
  const { is, conforms, inherits } = definition;
  let known: { readonly plan: Int64Plan } | undefined;
  const planOnce = plan && ((): Int64Plan => (known ??= { plan: plan() }).plan);

  /** Reads own members only, where the guard and `conforms` read plainly. */
  const reportOn = (value: unknown, of: "text" | "value", exact: boolean): Findings => {
    const findings = noFindings(of);
    report(value, findings, exact);
    return findings;
  };

  const findingsOn = (value: unknown, of: "text" | "value", exact: boolean): Findings | undefined => {
    const isClean = exact ? lossless(() => conforms(value)) : conforms(value);
    // Other members of Object.prototype need no test: `conforms` counts them, and says no.
    return isClean && !inherits() ? undefined : reportOn(value, of, exact);
  };

  const isInherited = (): boolean => inherits() || isPrototypeExtended();

  const isByReport = (value: unknown): boolean =>
    !Object.keys(reportOn(value, "value", false).counts).some(isFatal);

  return {
    is: (value) => {
      try {
        return inherits() ? isByReport(value) : is(value);
      } catch {
        return false;
      }
    },
    check: (value, strict, outcome) => {
      try {
        const findings = findingsOn(value, "value", false);
        return outcome(value, findings && { findings, tokenAt: undefined, strict, inherits: isInherited() });
      } catch (thrown) {
        return malformed(unreadable(thrown), value);
      }
    },
    decode: (body, strict, options, outcome) => {
      const given = readBody(body);
      if (given.issue !== undefined) return malformed(given.issue, body);
      try {
        const { text, json } = given;
        const wanted = ownMember(options, "integers");
        const mode = wanted === "bigint" || wanted === "string" ? wanted : "number";
        const noticed = findingsOn(json, "text", planOnce !== undefined && mode !== "number");
        const { findings, tokenAt } = integers(text, json, noticed, { mode, strict, plan: planOnce });
        return outcome(json, findings && { findings, tokenAt, strict, inherits: isInherited() });
      } catch (thrown) {
        return malformed(unreadable(thrown), body);
      }
    },
  };
}
