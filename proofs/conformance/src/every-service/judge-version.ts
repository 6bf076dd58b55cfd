import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Example, readExamples } from "../read-examples.ts";
import { loadContract } from "./contract.ts";
import { readJson } from "./envelope-rule.ts";
import { exactIntegers } from "./exact-integers.ts";
import { judgeEnvelope, judgeErrorVariants } from "./judge-envelope.ts";
import { odditiesOf } from "./oddities.ts";
import { causeOf, contradictionsIn, issuesOf, kindOfOutcome } from "./outcome.ts";
import { readAnswers } from "./read-declared.ts";
import { judgeRequests } from "./requests/judge-requests.ts";
import { ResultBuilder } from "./result-builder.ts";
import { pathOf, type ServiceVersion } from "./service-version.ts";
import { declaresError, oracleOf, type Subject } from "./subject.ts";
import { tryChanges } from "./try-changes.ts";
import type { Problem, VersionResult } from "./version-result.ts";

export interface JudgeOptions {
  /** The directory that holds `services`. */
  readonly definitions: string;
  /** The directory of the generated contracts. It has one directory per version of a service. */
  readonly contracts: string;
  /** 1 tries every change, 10 every tenth, 0 none. */
  readonly every: number;
}

function* problemsOf(
  example: Example,
  subject: Subject,
  result: ResultBuilder,
  isChosen: () => boolean,
): Generator<Pick<Problem, "check" | "message">> {
  for (const message of judgeEnvelope(example, subject)) yield { check: "envelope", message };
  const body = readJson(example.output);
  if (body === undefined) return;
  const { json } = body;
  const { contract, oracle } = subject;
  const outcome = contract.check(json);
  const accepted = outcome.status !== "malformed";
  if (contract.is(json) !== accepted || (oracle?.(json) ?? accepted) !== accepted)
    yield { check: "Ajv", message: "is, check and Ajv disagree on the example itself" };
  if (oracle === undefined) return;
  for (const messages of judgeErrorVariants(json, subject)) {
    result.tried("Error or Response");
    for (const message of messages) yield { check: "envelope", message };
  }
  if (!accepted || typeof json !== "object" || json === null) return;
  for (const { change, wrong } of tryChanges(json, subject, isChosen)) {
    result.tried(change);
    if (wrong !== undefined) yield wrong;
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
    // A malformed body is not converted.
    const { exact, ...found } = integer;
    const isDelivered = exact !== undefined && outcome.status !== "malformed";
    result.integer(key, isDelivered ? integer : found);
    if (isDelivered && !exact)
      result.problem({ key, check: "integers", message: `${integer.digits} is not exact after decode` });
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

async function judgeAnswers(
  examples: ReadonlyMap<string, readonly Example[]>,
  version: ServiceVersion,
  { definitions, contracts, every }: JudgeOptions,
  result: ResultBuilder,
): Promise<void> {
  const answers = readAnswers(join(definitions, "services", version.folder, version.version, "api.json"));
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
    // oxlint-disable-next-line no-await-in-loop -- one at a time, to save memory
    const contract = await loadContract(join(contracts, pathOf(version)), action);
    const oracle = every > 0 ? oracleOf(contract) : undefined;
    for (const example of shown) judgeExample(example, { contract, answer, oracle }, result, isChosen);
  }
}

/**
 * Judges every example of one version of a service, its answer and its request, with the contracts of its action; and the
 * example changed in each place.
 */
export async function judgeVersion(version: ServiceVersion, options: JudgeOptions): Promise<VersionResult> {
  const { definitions, contracts, every } = options;
  const definition = join(definitions, "services", version.folder, version.version);
  const result = new ResultBuilder(version);
  if (!existsSync(join(definition, "examples.json"))) return result.build(false);
  const examples = byAction(readExamples(definitions, version.folder, version.version));
  await judgeAnswers(examples, version, options, result);
  const requests = await judgeRequests(examples, {
    definition,
    contracts: join(contracts, pathOf(version)),
    every,
    keyOf: (example) => result.keyOf(example),
  });
  return result.build(true, requests);
}
