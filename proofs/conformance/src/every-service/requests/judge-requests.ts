import { join } from "node:path";
import type { Issue } from "@tc3-schema/types";
import type { Example } from "../../read-examples.ts";
import { contradictionsIn } from "../outcome.ts";
import { readRequests } from "../read-declared.ts";
import { oracleOf } from "../subject.ts";
import { Tally } from "../tally.ts";
import type { Problem, Rejected, RequestsResult } from "../version-result.ts";
import { loadRequestContract } from "./request-contract.ts";
import type { RequestChange } from "./request-mutants.ts";
import { requestRule } from "./request-rule.ts";
import { shownRequest } from "./shown-request.ts";
import { disagreement, type RequestSubject, refusal, tryRequestChanges } from "./try-request-changes.ts";

/** The most issues that a contract lists. */
const ISSUE_CAP = 100;

export interface JudgeRequestsOptions {
  /** The directory of the official definition. */
  readonly definition: string;
  /** The directory of the generated contracts of the version. */
  readonly contracts: string;
  /** 1 tries every change, 10 every tenth, 0 none. */
  readonly every: number;
  readonly keyOf: (example: Example) => string;
}

/** Compares the issues of a request with those that the rule finds. A contract lists at most a hundred. */
function againstRule(issues: readonly Issue[], expected: readonly string[]): readonly string[] {
  const listed = issues.map(({ code, path }) => `${code} at ${path.join(".")}`).sort();
  const isSame =
    expected.length > ISSUE_CAP
      ? listed.every((each) => expected.includes(each))
      : listed.join() === expected.join();
  return isSame ? [] : [`the rule says [${expected.join(", ")}], check says [${listed.join(", ")}]`];
}

/** Returns the issues for which a shown request is refused, and calls `onProblem` for each wrong verdict. */
function judgeShown(
  { input }: Example,
  subject: RequestSubject,
  tried: Tally<RequestChange>,
  isChosen: () => boolean,
  onProblem: (problem: Pick<Problem, "check" | "message">) => void,
): readonly string[] {
  const shown = shownRequest(input, subject.request);
  if (shown === undefined) return ["not-a-request at the text"];
  const { json } = shown;
  const refused = refusal(subject.contract, json);
  const message = disagreement(subject, json, refused === undefined);
  if (message !== undefined) onProblem({ check: "Ajv", message: `the request itself: ${message}` });
  for (const difference of againstRule(refused?.issues ?? [], requestRule(json, subject.request)))
    onProblem({ check: "rule", message: difference });
  if (refused !== undefined) return contradictionsIn(refused.issues);
  if (subject.oracle === undefined || typeof json !== "object" || json === null) return [];
  for (const { change, wrong } of tryRequestChanges(json, subject, isChosen)) {
    tried.add(change);
    if (wrong !== undefined) onProblem(wrong);
  }
  return [];
}

/** Judges the request of every example of one version with the contract of its action, and the request changed in each place. */
export async function judgeRequests(
  examples: ReadonlyMap<string, readonly Example[]>,
  { definition, contracts, every, keyOf }: JudgeRequestsOptions,
): Promise<RequestsResult> {
  const declared = readRequests(join(definition, "api.json"));
  const tried = new Tally<RequestChange>();
  const refused: Rejected[] = [];
  const problems = new Map<string, Problem>();
  let requests = 0;
  let changes = 0;
  const isChosen = (): boolean => {
    changes += 1;
    return every > 0 && changes % every === 0;
  };
  for (const [action, all] of examples) {
    const shown = all.filter(({ input }) => input !== "");
    if (shown.length === 0) continue;
    requests += shown.length;
    const request = declared.get(action);
    if (request === undefined) {
      refused.push(...shown.map((each) => ({ key: keyOf(each), issues: ["no such action"] })));
      continue;
    }
    // oxlint-disable-next-line no-await-in-loop -- one at a time, to save memory
    const contract = await loadRequestContract(contracts, action);
    const subject = { contract, request, oracle: every > 0 ? oracleOf(contract) : undefined };
    for (const example of shown) {
      const key = keyOf(example);
      const issues = judgeShown(example, subject, tried, isChosen, (problem) => {
        if (!problems.has(key)) problems.set(key, { key, ...problem });
      });
      if (issues.length > 0) refused.push({ key, issues });
    }
  }
  return { requests, refused, tried: tried.toJSON(), problems: [...problems.values()] };
}
