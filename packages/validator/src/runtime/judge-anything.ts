import type { IntegerMode, Malformed } from "@tc3-schema/types";
import { lossless } from "./conform.ts";
import type { Definition } from "./definition.ts";
import { type Int64Plan, int64Plan } from "./int64-plan.ts";
import { type Integers, integers } from "./integers.ts";
import { malformed, type Verdict } from "./judge.ts";
import { readBody, unreadable } from "./read-body.ts";
import { isFatal, type Remark } from "./remark.ts";

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
  /** Everything that there is to remark on a value that does not conform. */
  readonly remarksOn: (value: unknown) => readonly Remark[];
  /** Whether the spec says which integers have 64 bits; the envelope alone says nothing of its members. */
  readonly declared: boolean;
}

export function judgeAnything({ definition, remarksOn, declared }: Judged): Anything {
  const { is, conforms } = definition;
  let known: { readonly plan: Int64Plan } | undefined;
  const plan = (): Int64Plan => {
    known ??= { plan: int64Plan(definition.schema) };
    return known.plan;
  };

  const remarksIf = (value: unknown): readonly Remark[] => (conforms(value) ? [] : remarksOn(value));

  const read = (text: string, json: unknown, mode: IntegerMode): Integers => {
    const exact = mode !== "number" && declared;
    const remarks = exact && lossless(() => conforms(json)) ? [] : remarksIf(json);
    // The verdict is the plain value's, and so is what a malformed outcome holds.
    if (remarks.some(isFatal)) return { delivered: json, remarks };
    return integers(text, json, remarks, mode, declared ? plan : undefined);
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
        return outcome({ value, delivered: value, remarks: remarksIf(value), strict });
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
        return outcome({ value: json, strict, ...read(text, json, options?.integers ?? "number") });
      } catch (thrown) {
        return malformed(unreadable(thrown), body);
      }
    },
  };
}
