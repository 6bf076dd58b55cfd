import type { Change, Verdict } from "@tc3-schema/spec-diff";
import type { State } from "@tc3-schema/spec-diff/state";
import { payloadsOf } from "./payloads.ts";
import { type Scene, sceneOf, type When } from "./scene.ts";
import { type ValidatorResult, validatorOf } from "./validator-of.ts";

/** A body for which the validators of both states have different results. */
export interface Witness {
  /** The body as JSON. */
  readonly payload: string;
  readonly results: Readonly<Record<When, ValidatorResult>>;
}

export interface ValidationProof {
  readonly change: Change;
  readonly verdict: Verdict;
  /** The body that shows it; undefined if all results are the same, or if a validator is gone or new. */
  readonly witness: Witness | undefined;
}

/** "major": the body kept every promise and is refused now. See `Verdicts`. */
function verdictOf({ results: { previous, current } }: Witness): Verdict {
  if (previous.strict && !current.accepted) return "major";
  const differ = (["accepted", "conforms", "strict"] as const).some((key) => previous[key] !== current[key]);
  if (differ) return "minor";
  return previous.issues.join() === current.issues.join() ? "none" : "patch";
}

const FROM_WORST: readonly Verdict[] = ["major", "minor", "patch"];

async function witnesses(
  previous: State,
  current: State,
  change: Change,
  before: Scene,
  after: Scene,
): Promise<readonly Witness[]> {
  if (before.endpoint === undefined || after.endpoint === undefined) return [];
  const old = await validatorOf(previous, before.service, before.endpoint);
  const now = await validatorOf(current, after.service, after.endpoint);
  const payloads = [before, after].flatMap((scene) => payloadsOf(change, scene, [before, after]));
  return [...new Set(payloads)].map((payload) => ({
    payload,
    results: { previous: old(payload), current: now(payload) },
  }));
}

/**
 * Runs the validators of both states on bodies that are made for a change, and returns the verdict that follows. If a
 * change affects only requests or names, no validator changes.
 */
export async function proveValidation(
  previous: State,
  current: State,
  change: Change,
): Promise<ValidationProof> {
  const before = sceneOf(previous, "previous", change);
  const after = sceneOf(current, "current", change);
  const result = (verdict: Verdict, found?: Witness): ValidationProof => ({
    change,
    verdict,
    witness: found,
  });
  if (change.place.side === "request" || change.category === "documentation") return result("none");
  if (change.place.side === undefined && change.place.code === undefined) {
    if (after?.endpoint === undefined) return result("major");
    if (before?.endpoint === undefined) return result("minor");
  }
  if (before === undefined || after === undefined) return result("none");
  const all = await witnesses(previous, current, change, before, after);
  for (const verdict of FROM_WORST) {
    const found = all.find((witness) => verdictOf(witness) === verdict);
    if (found !== undefined) return result(verdict, found);
  }
  return result("none");
}
