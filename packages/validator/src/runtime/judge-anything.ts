import type { IntegerMode, Issue, Malformed } from "@tc3-schema/types";
import { declaredIntegers } from "./declared-integers.ts";
import type { Definition } from "./definition.ts";
import type { Exact, Verdict } from "./exact.ts";
import { type Int64Plan, int64Plan } from "./int64-plan.ts";
import { isMalformed, malformed } from "./judge.ts";
import { readBody, unreadable } from "./read-body.ts";
import { undeclaredIntegers } from "./undeclared-integers.ts";

/** Read inside: what is passed from JavaScript can be anything, and throw when it is read. */
export interface Options {
  readonly strict?: boolean;
  readonly integers?: IntegerMode;
}

/** The ways to a verdict that answers and callbacks share: nothing that comes can make them throw. */
export interface Anything {
  readonly is: (value: unknown) => boolean;
  readonly check: <O>(
    value: unknown,
    options: Options | undefined,
    outcome: (verdict: Verdict) => O,
  ) => O | Malformed;
  readonly parse: <O>(
    body: unknown,
    options: Options | undefined,
    outcome: (verdict: Verdict) => O,
  ) => O | Malformed;
}

export interface Judged {
  readonly definition: Definition;
  /** Everything that there is to remark on a value. */
  readonly remarksOn: (value: unknown) => readonly Issue[];
  /** Whether the spec says which integers have 64 bits; the envelope alone says nothing of its members. */
  readonly declared: boolean;
}

export function judgeAnything({ definition, remarksOn, declared }: Judged): Anything {
  let known: { readonly plan: Int64Plan } | undefined;
  const plan = (): Int64Plan => {
    known ??= { plan: int64Plan(definition.schema) };
    return known.plan;
  };

  const read = (text: string, json: unknown, mode: IntegerMode): Exact => {
    const issues = remarksOn(json);
    // The verdict is the plain value's, and so is what a malformed outcome holds.
    if (isMalformed(issues)) return { delivered: json, issues, omitted: 0 };
    return declared
      ? declaredIntegers(text, json, issues, mode, plan())
      : undeclaredIntegers(text, json, issues, mode);
  };

  return {
    is: (value) => {
      try {
        return definition.is(value);
      } catch {
        return false;
      }
    },
    check: (value, options, outcome) => {
      try {
        const strict = options?.strict === true;
        return outcome({ value, exact: { delivered: value, issues: remarksOn(value), omitted: 0 }, strict });
      } catch (thrown) {
        return { status: "malformed", issues: [unreadable(thrown)], omitted: 0, value };
      }
    },
    parse: (body, options, outcome) => {
      try {
        const strict = options?.strict === true;
        const given = readBody(body);
        if ("issue" in given) return malformed([given.issue], body);
        const { text, json } = given;
        return outcome({ value: json, exact: read(text, json, options?.integers ?? "number"), strict });
      } catch (thrown) {
        return { status: "malformed", issues: [unreadable(thrown)], omitted: 0, value: body };
      }
    },
  };
}
