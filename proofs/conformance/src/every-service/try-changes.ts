import type { Outcome } from "@tc3-schema/types";
import { isOwnError } from "./envelope-rule.ts";
import { isSamePath, type JsonPath, placeIn } from "./json-path.ts";
import { type Change, type Mutant, mutantsOf } from "./mutants.ts";
import { issuesOf } from "./outcome.ts";
import { declaresError, type Subject } from "./subject.ts";

/** A wrong verdict on a changed answer. */
export interface WrongVerdict {
  readonly check: "change" | "Ajv";
  readonly message: string;
}

/** A change that was tried. `wrong` is undefined if its verdict is right. */
export interface TriedChange {
  readonly change: Change;
  readonly wrong: WrongVerdict | undefined;
}

const hasIssue = (outcome: Outcome<unknown, string>, code: string, path: JsonPath): boolean =>
  outcome.omitted > 0 || issuesOf(outcome).some((each) => each.code === code && isSamePath(each.path, path));

/** A missing or null value must be reported if it is promised. */
const mustReport = ({ ofSuccess }: Mutant, { status }: Outcome<unknown, string>): boolean =>
  ofSuccess !== true || status === "success";

/** Whether the change removed the last member beside the action's own Error. The rest is then judged as a common Error. */
const isErrorAlone = (body: object, { change }: Mutant, declared: boolean): boolean =>
  declared && change === "removed" && !isOwnError({ json: body }, declared);

function wrongVerdict(body: object, mutant: Mutant, subject: Subject): WrongVerdict | undefined {
  const { contract, oracle } = subject;
  const { change, path, code } = mutant;
  const outcome = contract.check(body);
  const accepted = outcome.status !== "malformed";
  const is = contract.is(body);
  const ajv = oracle?.(body) ?? accepted;
  const where = `${change} at ${placeIn(path)}`;
  if (is !== accepted || ajv !== accepted) {
    const message = `${where}: check ${accepted ? "accepts" : "rejects"} it, is says ${is}, Ajv says ${ajv}`;
    return { check: "Ajv", message };
  }
  if (isErrorAlone(body, mutant, declaresError(subject))) return undefined;
  if (accepted !== mutant.accepted) return { check: "change", message: `${where}: ${outcome.status}` };
  if (code !== undefined && mustReport(mutant, outcome) && !hasIssue(outcome, code, path))
    return { check: "change", message: `${where}: no issue ${code}` };
  if (code === undefined && accepted && isReported(outcome, path))
    return { check: "change", message: `${where}: an issue, although the definitions allow it` };
  return undefined;
}

const isReported = (outcome: Outcome<unknown, string>, path: JsonPath): boolean =>
  issuesOf(outcome).some(
    (each) => (each.code === "null" || each.code === "missing") && isSamePath(each.path, path),
  );

/**
 * Changes every declared value of an accepted answer. Compares each verdict with the one that such a change must get,
 * and with that of Ajv.
 *
 * @param isChosen Returns whether to try the next change. A sample is quicker than all changes.
 */
export function* tryChanges(body: object, subject: Subject, isChosen: () => boolean): Generator<TriedChange> {
  const own = isOwnError({ json: body }, declaresError(subject));
  // An Error that stands alone is judged as a common one.
  const skip = declaresError(subject) && !own ? "Error" : undefined;
  for (const mutant of mutantsOf(body, subject.answer, skip)) {
    if (isChosen()) yield { change: mutant.change, wrong: wrongVerdict(body, mutant, subject) };
  }
}
