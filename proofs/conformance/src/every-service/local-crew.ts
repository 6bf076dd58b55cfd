import type { Crew } from "./crew.ts";
import { judgeSpec } from "./judge-spec.ts";

/** One after the other, here. */
export const localCrew: Crew = async (specs, options, onResult) => {
  // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
  for (const spec of specs) onResult(await judgeSpec(spec, options));
};
