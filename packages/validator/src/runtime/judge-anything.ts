import type { IntegerMode, Malformed } from "@tc3-schema/types";
import { lossless } from "./conform.ts";
import type { Definition } from "./definition.ts";
import { type Findings, noFindings } from "./findings.ts";
import { type Int64Plan, int64Plan } from "./int64-plan.ts";
import { integers } from "./integers.ts";
import { malformed, type Remarked } from "./judge.ts";
import { readBody, unreadable } from "./read-body.ts";

/** Read inside: what is passed from JavaScript can be anything, and throw when it is read. */
export interface Options {
  readonly strict?: boolean;
  readonly integers?: IntegerMode;
}

/** The verdict on a body, from what there is to remark on it. */
export type OutcomeOf<O> = (body: unknown, remarked: Remarked | undefined) => O;

/** The ways to a verdict that answers and callbacks share: nothing that comes can make them throw. */
export interface Anything {
  readonly is: (value: unknown) => boolean;
  readonly check: <O>(value: unknown, options: Options | undefined, outcome: OutcomeOf<O>) => O | Malformed;
  readonly parse: <O>(body: unknown, options: Options | undefined, outcome: OutcomeOf<O>) => O | Malformed;
}

export interface Judged {
  readonly definition: Definition;
  /**
   * Finds everything that there is to remark on a value that does not conform.
   *
   * @param exact Whether integers are taken from the text, so that nothing is lost where the spec declares one.
   */
  readonly remarkOn: (value: unknown, findings: Findings, exact: boolean) => void;
  /** Whether the spec says which integers have 64 bits; the envelope alone says nothing of its members. */
  readonly declared: boolean;
}

export function judgeAnything({ definition, remarkOn, declared }: Judged): Anything {
  const { is, conforms } = definition;
  let known: { readonly plan: Int64Plan } | undefined;
  const plan = (): Int64Plan => {
    known ??= { plan: int64Plan(definition.schema) };
    return known.plan;
  };

  const findingsOn = (value: unknown, of: "text" | "value", exact: boolean): Findings | undefined => {
    if (exact ? lossless(() => conforms(value)) : conforms(value)) return undefined;
    const findings = noFindings(of);
    remarkOn(value, findings, exact);
    return findings;
  };

  return {
    is: (value) => {
      try {
        return is(value);
      } catch {
        return false;
      }
    },
    check: (value, options, outcome) => {
      try {
        const strict = options?.strict === true;
        const findings = findingsOn(value, "value", false);
        return outcome(value, findings && { findings, tokenAt: undefined, strict });
      } catch (thrown) {
        return malformed(unreadable(thrown), value);
      }
    },
    parse: (body, options, outcome) => {
      try {
        const strict = options?.strict === true;
        const given = readBody(body);
        if ("issue" in given) return malformed(given.issue, body);
        const { text, json } = given;
        const mode = options?.integers ?? "number";
        const noticed = findingsOn(json, "text", declared && mode !== "number");
        const { findings, tokenAt } = integers(text, json, noticed, mode, declared ? plan : undefined);
        return outcome(json, findings && { findings, tokenAt, strict });
      } catch (thrown) {
        return malformed(unreadable(thrown), body);
      }
    },
  };
}
