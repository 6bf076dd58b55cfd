import type { Change, Verdict } from "@tc3-schema/spec-diff";
import type { SpecState } from "@tc3-schema/spec-diff/state";
import { type Scene, sceneOf, type When } from "./find.ts";
import { type Judged, judgeWith } from "./judge-with.ts";
import { payloadsOf } from "./payloads.ts";

/** A payload that the validators of both states judge otherwise. */
export interface Witness {
  /** JSON. */
  readonly payload: string;
  readonly judged: Readonly<Record<When, Judged>>;
}

export interface ValidationProof {
  readonly change: Change;
  readonly verdict: Verdict;
  /** The payload that shows it. Nothing where nothing is judged otherwise, or where a validator is gone or new. */
  readonly witness: Witness | undefined;
}

/** "major" is what kept every promise and is refused now; see the policy. */
function verdictOf({ judged: { previous, current } }: Witness): Verdict {
  if (previous.strict && !current.accepted) return "major";
  const differ = (["accepted", "conforms", "strict"] as const).some((key) => previous[key] !== current[key]);
  if (differ) return "minor";
  return previous.remarks.join() === current.remarks.join() ? "none" : "patch";
}

const ORDER: readonly Verdict[] = ["major", "minor", "patch"];

async function witnesses(
  previous: SpecState,
  current: SpecState,
  change: Change,
  before: Scene,
  after: Scene,
): Promise<readonly Witness[]> {
  if (before.endpoint === undefined || after.endpoint === undefined) return [];
  const old = await judgeWith(previous, before.service, before.endpoint);
  const now = await judgeWith(current, after.service, after.endpoint);
  const payloads = [before, after].flatMap((scene) => payloadsOf(change, scene, [before, after]));
  return [...new Set(payloads)].map((payload) => ({
    payload,
    judged: { previous: old(payload), current: now(payload) },
  }));
}

/**
 * Runs the validators of both states on payloads that are made for a change, and says what follows. What only concerns
 * requests or names concerns no validator.
 */
export async function proveValidation(
  previous: SpecState,
  current: SpecState,
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
  for (const verdict of ORDER) {
    const found = all.find((witness) => verdictOf(witness) === verdict);
    if (found !== undefined) return result(verdict, found);
  }
  return result("none");
}

/** A payload that the validators judge otherwise because of a change, if there is one. */
export const witness = async (
  previous: SpecState,
  current: SpecState,
  change: Change,
): Promise<Witness | undefined> => (await proveValidation(previous, current, change)).witness;
