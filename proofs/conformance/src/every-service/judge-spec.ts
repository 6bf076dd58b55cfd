import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Example, readExamples } from "../read-examples.ts";
import { causeOf, contradictionsIn, issuesOf } from "./causes.ts";
import { readJson } from "./envelope-rule.ts";
import { exactIntegers } from "./exact-integers.ts";
import { judgeEnvelope, judgeErrorVariants } from "./judge-envelope.ts";
import { loadContract } from "./load-contract.ts";
import { odditiesOf } from "./oddities.ts";
import { oracleOf } from "./oracle.ts";
import { kindOfOutcome } from "./outcome-kind.ts";
import type { Problem } from "./problem.ts";
import { readDeclared } from "./read-declared.ts";
import { ResultBuilder } from "./result-builder.ts";
import { pathOf, type Spec } from "./spec.ts";
import type { SpecResult } from "./spec-result.ts";
import { declaresError, type Subject } from "./subject.ts";
import { tryChanges } from "./try-changes.ts";

export interface JudgeOptions {
  /** Holds `services`. */
  readonly definitions: string;
  /** Holds the generated contracts, a directory per version of a service. */
  readonly contracts: string;
  /** Every how manieth change is tried; 0 for none. */
  readonly every: number;
}

function* problemsOf(
  example: Example,
  subject: Subject,
  result: ResultBuilder,
  isChosen: () => boolean,
): Generator<Pick<Problem, "about" | "message">> {
  for (const message of judgeEnvelope(example, subject)) yield { about: "envelope", message };
  const body = readJson(example.output);
  if (body === undefined) return;
  const { json } = body;
  const { contract, oracle } = subject;
  const outcome = contract.check(json);
  const accepted = outcome.status !== "malformed";
  if (contract.is(json) !== accepted || (oracle?.(json) ?? accepted) !== accepted)
    yield { about: "Ajv", message: "is, check and Ajv disagree on the example itself" };
  if (oracle === undefined) return;
  for (const messages of judgeErrorVariants(json, subject)) {
    result.tried("Error or Response");
    for (const message of messages) yield { about: "envelope", message };
  }
  if (!accepted || typeof json !== "object" || json === null) return;
  for (const { change, breach } of tryChanges(json, subject, isChosen)) {
    result.tried(change);
    if (breach !== undefined) yield breach;
  }
}

function judgeExample(
  example: Example,
  subject: Subject,
  result: ResultBuilder,
  isChosen: () => boolean,
): void {
  const key = result.keyOf(example);
  const outcome = subject.contract.decode(example.output);
  const issues = issuesOf(outcome);
  result.outcome(kindOfOutcome(outcome), issues.map(causeOf));
  if (outcome.status === "malformed") result.rejected({ key, issues: contradictionsIn(issues) });
  for (const oddity of odditiesOf(readJson(example.output), {
    error: declaresError(subject),
    response: subject.answer.members.has("Response"),
  }))
    result.oddity(oddity);
  for (const integer of exactIntegers(example.output, subject)) {
    // What is malformed is handed over as it is.
    const { exact, ...found } = integer;
    const isDelivered = exact !== undefined && outcome.status !== "malformed";
    result.integer(key, isDelivered ? integer : found);
    if (isDelivered && !exact)
      result.problem({ key, about: "integers", message: `${integer.digits} does not come out exact` });
  }
  for (const problem of problemsOf(example, subject, result, isChosen)) result.problem({ key, ...problem });
}

function byAction(examples: readonly Example[]): ReadonlyMap<string, readonly Example[]> {
  const grouped = new Map<string, Example[]>();
  for (const example of examples) {
    const group = grouped.get(example.action);
    if (group === undefined) grouped.set(example.action, [example]);
    else group.push(example);
  }
  return grouped;
}

/** Parses every example of one version of a service with the contract of its action, and what can be made of it. */
export async function judgeSpec(
  spec: Spec,
  { definitions, contracts, every }: JudgeOptions,
): Promise<SpecResult> {
  const directory = join(definitions, "services", spec.folder, spec.version);
  const result = new ResultBuilder(spec);
  if (!existsSync(join(directory, "examples.json"))) return result.build(false);
  const examples = byAction(readExamples(definitions, spec.folder, spec.version));
  const answers = readDeclared(join(directory, "api.json"));
  let changes = 0;
  const isChosen = (): boolean => {
    changes += 1;
    return every > 0 && changes % every === 0;
  };
  for (const [action, shown] of examples) {
    const answer = answers.get(action);
    if (answer === undefined) {
      for (const example of shown) result.undefinedAction(example);
      continue;
    }
    // oxlint-disable-next-line no-await-in-loop -- one at a time, for the memory
    const contract = await loadContract(join(contracts, pathOf(spec)), action);
    const oracle = every > 0 ? oracleOf(contract) : undefined;
    for (const example of shown) judgeExample(example, { contract, answer, oracle }, result, isChosen);
  }
  return result.build(true);
}
