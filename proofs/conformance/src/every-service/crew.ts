import type { JudgeOptions } from "./judge-spec.ts";
import type { Spec } from "./spec.ts";
import type { SpecResult } from "./spec-result.ts";

/** Judges the specs that it is given: in this process, or in several others. */
export type Crew = (
  specs: readonly Spec[],
  options: JudgeOptions,
  onResult: (result: SpecResult) => void,
) => Promise<void>;
