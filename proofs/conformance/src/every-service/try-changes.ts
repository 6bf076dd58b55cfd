import type { Outcome } from "@tc3-schema/types";
import { issuesOf } from "./causes.ts";
import { isOwnError } from "./envelope-rule.ts";
import { isSamePath, type JsonPath, placeIn } from "./json-path.ts";
import { type Change, type Mutant, mutantsOf } from "./mutants.ts";
import { declaresError, type Subject } from "./subject.ts";

/** What is wrong with the verdict on a changed answer; undefined when nothing is. */
export interface Breach {
  readonly about: "change" | "Ajv";
  readonly message: string;
}

/** One that was tried. */
export interface Tried {
  readonly change: Change;
  readonly breach: Breach | undefined;
}

const hasRemark = (outcome: Outcome<unknown, string>, code: string, path: JsonPath): boolean =>
  outcome.omitted > 0 || issuesOf(outcome).some((each) => each.code === code && isSamePath(each.path, path));

/** Only what is not promised may be null, or missing, without a remark. */
const mustRemark = ({ ofSuccess }: Mutant, { status }: Outcome<unknown, string>): boolean =>
  ofSuccess !== true || status === "success";

/** What is left when the last member beside an Error of the action's own is gone: everyone's Error, or a broken one. */
const isErrorAlone = (body: object, { change }: Mutant, declared: boolean): boolean =>
  declared && change === "removed" && !isOwnError({ json: body }, declared);

function breachOf(body: object, mutant: Mutant, subject: Subject): Breach | undefined {
  const { contract, oracle } = subject;
  const { change, path, code } = mutant;
  const outcome = contract.check(body);
  const accepted = outcome.status !== "malformed";
  const is = contract.is(body);
  const ajv = oracle?.(body) ?? accepted;
  const where = `${change} at ${placeIn(path)}`;
  if (is !== accepted || ajv !== accepted) {
    const message = `${where}: check ${accepted ? "accepts" : "rejects"} it, is says ${is}, Ajv says ${ajv}`;
    return { about: "Ajv", message };
  }
  if (isErrorAlone(body, mutant, declaresError(subject))) return undefined;
  if (accepted !== mutant.accepted) return { about: "change", message: `${where}: ${outcome.status}` };
  if (code !== undefined && mustRemark(mutant, outcome) && !hasRemark(outcome, code, path))
    return { about: "change", message: `${where}: no remark ${code}` };
  if (code === undefined && accepted && hasExactly(outcome, path))
    return { about: "change", message: `${where}: a remark, though the definitions allow it` };
  return undefined;
}

const hasExactly = (outcome: Outcome<unknown, string>, path: JsonPath): boolean =>
  issuesOf(outcome).some(
    (each) => (each.code === "null" || each.code === "missing") && isSamePath(each.path, path),
  );

/**
 * Changes an accepted answer in every place and holds the verdict against what must be said of such a change, and
 * against Ajv.
 *
 * @param isChosen Whether the next one is tried: a sample of them is quicker.
 */
export function* tryChanges(body: object, subject: Subject, isChosen: () => boolean): Generator<Tried> {
  const own = isOwnError({ json: body }, declaresError(subject));
  // Where it stands alone, an Error is judged as everyone's.
  const skip = declaresError(subject) && !own ? "Error" : undefined;
  for (const mutant of mutantsOf(body, subject.answer, skip)) {
    if (isChosen()) yield { change: mutant.change, breach: breachOf(body, mutant, subject) };
  }
}
