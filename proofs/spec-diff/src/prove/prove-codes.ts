import type { Change, Verdict } from "@tc3-schema/spec-diff";
import type { State } from "@tc3-schema/spec-diff/state";
import { generated } from "./generated.ts";
import { proveTypes, type TypesProof } from "./prove-types.ts";
import { type Scene, sceneOf } from "./scene.ts";

/** Generated files that hold only texts for people. Code decides by all the others. */
const WORDS = /(?:^|\/)(?:details|en|zh)\.(?:js|d\.ts)$/;

const files = async (state: State, { service, endpoint }: Scene): Promise<ReadonlyMap<string, string>> =>
  endpoint === undefined ? new Map() : (await generated(state, service, endpoint)).errors;

/**
 * Returns "minor" if generated catalogues differ in a value that code decides by, "patch" if they differ in texts only.
 */
function difference(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Verdict {
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  if (changed.length === 0) return "none";
  return changed.every((path) => WORDS.test(path)) ? "patch" : "minor";
}

export interface CodesProof {
  readonly change: Change;
  readonly verdict: Verdict | undefined;
}

/** Compiles code that decides by the codes of an action, and compares the generated catalogues. */
export async function proveCodes(
  previous: State,
  current: State,
  changes: readonly Change[],
): Promise<readonly CodesProof[]> {
  const proofs = await proveTypes(previous, current, changes);
  const proofOf = async ({ change, verdict, old }: TypesProof): Promise<CodesProof> => {
    const { place } = change;
    if (place.side !== undefined) return { change, verdict: "none" };
    const before = sceneOf(previous, "previous", change);
    const after = sceneOf(current, "current", change);
    if (place.code === undefined && before?.endpoint !== undefined && after?.endpoint !== undefined) {
      return { change, verdict: "none" };
    }
    // The unions of the codes of an action are removed with the action.
    if (verdict === "major" || verdict === undefined || place.code === undefined) return { change, verdict };
    if (before === undefined || after === undefined || old === undefined)
      return { change, verdict: undefined };
    return { change, verdict: difference(await files(previous, before), await files(current, after)) };
  };
  return Promise.all(proofs.map(proofOf));
}
