import { envelope } from "@tc3-schema/validator";
import type { Example } from "../read-examples.ts";
import { type Body, envelopeRule, isOwnError, readJson } from "./envelope-rule.ts";
import { errorVariants } from "./error-variants.ts";
import { issuesOf } from "./outcome.ts";
import { declaresError, type Subject } from "./subject.ts";

/** Lists the issues of an outcome. The rule does not consider lost digits, so those are left out. */
const issuesListed = (outcome: ReturnType<typeof envelope.check>): readonly string[] =>
  issuesOf(outcome)
    .filter(({ code }) => code !== "unsafe-integer")
    .map(({ code, path }) => `${code} at ${path.join(".")}`)
    .sort();

const verdictText = (status: string, issues: readonly string[]): string => `${status} [${issues.join(", ")}]`;

/** Compares the verdict of the envelope's contract with the rule. */
function againstRule(body: Body, outcome: ReturnType<typeof envelope.check>): readonly string[] {
  const rule = envelopeRule(body);
  const expected = verdictText(rule.status, rule.issues);
  const came = verdictText(outcome.status, issuesListed(outcome));
  return expected === came ? [] : [`the rule says ${expected}, envelope says ${came}`];
}

/** Compares the verdict of the action's contract with the rule: both must call the same answers a failure. */
function actionAgainstRule(
  { status }: { readonly status: string },
  body: Body,
  subject: Subject,
): readonly string[] {
  const rule = envelopeRule(body);
  if (isOwnError(body, declaresError(subject))) {
    return status === "failure" ? ["the action's own Error was taken for a failure"] : [];
  }
  if (rule.status !== "malformed" && status === "malformed") return [];
  return rule.status === status ? [] : [`the rule says ${rule.status}, the contract says ${status}`];
}

/** Returns where `envelope` or the action's contract judges the envelope of an example differently from the rule. */
export function judgeEnvelope({ output }: Pick<Example, "output">, subject: Subject): readonly string[] {
  const body = readJson(output);
  return [
    ...againstRule(body, envelope.decode(output)),
    ...actionAgainstRule(subject.contract.decode(output), body, subject),
  ];
}

/** Does the same for the answer with other values for Error and Response. */
export function* judgeErrorVariants(json: unknown, subject: Subject): Generator<readonly string[]> {
  for (const variant of errorVariants(json)) {
    const body = { json: variant };
    const outcome = subject.contract.check(variant);
    const accepted = outcome.status !== "malformed";
    yield [
      ...againstRule(body, envelope.check(variant)),
      ...actionAgainstRule(outcome, body, subject),
      ...(subject.contract.is(variant) === accepted && subject.oracle?.(variant) === accepted
        ? []
        : [`is, check and Ajv disagree on ${JSON.stringify(variant).slice(0, 300)}`]),
    ];
  }
}
