import type { Change, Verdict } from "@tc3-schema/spec-diff";
import type { SpecState } from "@tc3-schema/spec-diff/state";
import { type Scene, sceneOf } from "./find.ts";
import { generated } from "./generated.ts";
import { proveTypes } from "./prove-types.ts";

/** What is said of codes for people; everything else about them decides something. */
const WORDS = /(?:^|\/)(?:details|en|zh)\.(?:js|d\.ts)$/;

const files = (state: SpecState, { service, endpoint }: Scene): ReadonlyMap<string, string> =>
  endpoint === undefined ? new Map() : generated(state, service, endpoint).errors;

/** Whether the generated catalogues differ in what decides, in words, or not at all. */
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

/** Compiles code that decides by the codes of an action, and compares what the generator makes of the catalogues. */
export function proveCodes(
  previous: SpecState,
  current: SpecState,
  changes: readonly Change[],
): readonly CodesProof[] {
  return proveTypes(previous, current, changes).map(({ change, verdict, old }) => {
    const { place } = change;
    if (place.side !== undefined) return { change, verdict: "none" };
    const before = sceneOf(previous, "previous", change);
    const after = sceneOf(current, "current", change);
    if (place.code === undefined && before?.endpoint !== undefined && after?.endpoint !== undefined) {
      return { change, verdict: "none" };
    }
    // With its action go the unions of its codes.
    if (verdict === "major" || verdict === undefined || place.code === undefined) return { change, verdict };
    if (before === undefined || after === undefined || old === undefined)
      return { change, verdict: undefined };
    return { change, verdict: difference(files(previous, before), files(current, after)) };
  });
}
