import { envelope } from "@tc3-schema/validator";
import type { Example } from "../read-examples.ts";
import { issuesOf } from "./causes.ts";
import { type Body, envelopeRule, isOwnError, readJson } from "./envelope-rule.ts";
import { errorVariants } from "./error-variants.ts";
import { declaresError, type Subject } from "./subject.ts";

/** Digits that a text lost are no matter of the rule. */
const remarksIn = (outcome: ReturnType<typeof envelope.check>): readonly string[] =>
  issuesOf(outcome)
    .filter(({ code }) => code !== "unsafe-integer")
    .map(({ code, path }) => `${code} at ${path.join(".")}`)
    .sort();

const told = (status: string, remarks: readonly string[]): string => `${status} [${remarks.join(", ")}]`;

/** Where the envelope's contract does not say what the rule says. */
function againstRule(body: Body, outcome: ReturnType<typeof envelope.check>): readonly string[] {
  const rule = envelopeRule(body);
  const expected = told(rule.status, rule.remarks);
  const came = told(outcome.status, remarksIn(outcome));
  return expected === came ? [] : [`the rule says ${expected}, envelope says ${came}`];
}

/** Where an action's own contract takes an answer for a failure and the rule does not, or the other way. */
function ofAction({ status }: { readonly status: string }, body: Body, subject: Subject): readonly string[] {
  const rule = envelopeRule(body);
  if (isOwnError(body, declaresError(subject))) {
    return status === "failure" ? ["an Error of the action's own was taken for a failure"] : [];
  }
  if (rule.status !== "malformed" && status === "malformed") return [];
  return rule.status === status ? [] : [`the rule says ${rule.status}, the contract says ${status}`];
}

/** Where `envelope` or the action's contract does not say of an example's envelope what the rule says. */
export function judgeEnvelope({ output }: Example, subject: Subject): readonly string[] {
  const body = readJson(output);
  return [
    ...againstRule(body, envelope.decode(output)),
    ...ofAction(subject.contract.decode(output), body, subject),
  ];
}

/** The same of the answer with other Errors, other Responses. */
export function* judgeErrorVariants(json: unknown, subject: Subject): Generator<readonly string[]> {
  for (const variant of errorVariants(json)) {
    const body = { json: variant };
    const outcome = subject.contract.check(variant);
    const accepted = outcome.status !== "malformed";
    yield [
      ...againstRule(body, envelope.check(variant)),
      ...ofAction(outcome, body, subject),
      ...(subject.contract.is(variant) === accepted && subject.oracle?.(variant) === accepted
        ? []
        : [`is, check and Ajv disagree on ${JSON.stringify(variant).slice(0, 300)}`]),
    ];
  }
}
