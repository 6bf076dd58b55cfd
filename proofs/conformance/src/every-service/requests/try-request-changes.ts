import type { Issue, RequestOutcome } from "@tc3-schema/types";
import { isSamePath, placeIn } from "../json-path.ts";
import type { DeclaredObject } from "../read-declared.ts";
import type { Oracle } from "../subject.ts";
import type { WrongVerdict } from "../try-changes.ts";
import type { AnyRequestContract } from "./request-contract.ts";
import { type RequestChange, type RequestMutant, requestMutantsOf } from "./request-mutants.ts";

/** The contract that judges a request, and the yardsticks for its verdict. */
export interface RequestSubject {
  readonly contract: AnyRequestContract;
  /** The request of the action as the official definitions describe it. */
  readonly request: DeclaredObject;
  /** Undefined if no change of the example will be tried. */
  readonly oracle: Oracle | undefined;
}

/** A change that was tried. `wrong` is undefined if its verdict is right. */
export interface TriedRequestChange {
  readonly change: RequestChange;
  readonly wrong: WrongVerdict | undefined;
}

type Refusal = Extract<RequestOutcome<unknown>, { status: "invalid" }>;

/** Returns the outcome of a request that is refused; undefined if it is accepted. */
export function refusal(contract: AnyRequestContract, body: unknown): Refusal | undefined {
  const outcome = contract.check(body);
  return outcome.status === "valid" ? undefined : outcome;
}

/** Compares `check` with `is` and with Ajv. */
export function disagreement(
  { contract, oracle }: RequestSubject,
  body: unknown,
  accepted: boolean,
): string | undefined {
  const is = contract.is(body);
  const ajv = oracle?.(body) ?? accepted;
  if (is === accepted && ajv === accepted) return undefined;
  return `check ${accepted ? "accepts" : "refuses"} it, is says ${is}, Ajv says ${ajv}`;
}

/** Whether the issue of an unknown parameter names one that the action knows, unless none is near. */
const namesANearOne = ({ known }: RequestMutant, { path, expected }: Issue): boolean =>
  known === undefined || (expected === undefined ? path.at(-1) === "NeverHeardOf" : known.has(expected));

function wrongVerdict(
  body: object,
  mutant: RequestMutant,
  subject: RequestSubject,
): WrongVerdict | undefined {
  const { change, path, code } = mutant;
  const issues = refusal(subject.contract, body)?.issues;
  const where = `request with ${change} at ${placeIn(path)}`;
  const message = disagreement(subject, body, issues === undefined);
  if (message !== undefined) return { check: "Ajv", message: `${where}: ${message}` };
  if (code === undefined)
    return issues && { check: "change", message: `${where}: refused, although the definitions allow it` };
  const issue = issues?.find((each) => each.code === code && isSamePath(each.path, path));
  if (issue === undefined) return { check: "change", message: `${where}: no issue ${code}` };
  if (namesANearOne(mutant, issue)) return undefined;
  return { check: "change", message: `${where}: ${issue.expected ?? "nothing"} is not the nearest name` };
}

/**
 * Changes every declared value of a valid request. Compares each verdict with the one that such a change must get, and
 * with that of Ajv.
 *
 * @param isChosen Returns whether to try the next change. A sample is quicker than all changes.
 */
export function* tryRequestChanges(
  body: object,
  subject: RequestSubject,
  isChosen: () => boolean,
): Generator<TriedRequestChange> {
  for (const mutant of requestMutantsOf(body, subject.request))
    if (isChosen()) yield { change: mutant.change, wrong: wrongVerdict(body, mutant, subject) };
}
