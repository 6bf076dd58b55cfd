import type { ProjectCheck, StaleFile, UnfitPackage } from "@tc3-schema/codegen";
import type { Mistake } from "@tc3-schema/codegen/schema-error";
import type { Failure } from "../../failure.ts";
import { type MistakeJson, mistakeJson } from "../../mistake-json.ts";

/** The result of one run. `--json` prints it, and `docs/reference/json-output.md` describes it. */
export interface GenerateResult {
  readonly outcome: "written" | "up-to-date" | "stale" | "unfit-packages" | "failed";
  readonly services: number | null;
  readonly generated: number | null;
  readonly stale: readonly StaleFile[];
  readonly unfit: readonly {
    readonly name: string;
    readonly needed: string;
    readonly installed: string | null;
  }[];
  /** The services in use that no docs directory describes. */
  readonly undescribed: readonly string[];
  /** The mistakes in files with descriptions that were left out for that. */
  readonly docsMistakes: readonly Mistake[];
  readonly problem: string | null;
  readonly mistakes: readonly MistakeJson[];
}

const unfitJson = (unfit: readonly UnfitPackage[]): GenerateResult["unfit"] =>
  unfit.map(({ name, needed, installed }) => ({ name, needed, installed: installed ?? null }));

const outcomeOf = ({ stale, unfit }: ProjectCheck, check: boolean): GenerateResult["outcome"] => {
  if (stale.length > 0) return check ? "stale" : "written";
  return check && unfit.length > 0 ? "unfit-packages" : "up-to-date";
};

/** @param check Whether nothing was written. */
export const resultOf = (project: ProjectCheck, check: boolean): GenerateResult => ({
  outcome: outcomeOf(project, check),
  services: project.services,
  generated: project.generated,
  stale: project.stale,
  unfit: unfitJson(project.unfit),
  undescribed: project.undescribed,
  docsMistakes: project.docsMistakes,
  problem: null,
  mistakes: [],
});

export const failedResult = ({ message, mistakes }: Failure): GenerateResult => ({
  outcome: "failed",
  services: null,
  generated: null,
  stale: [],
  unfit: [],
  undescribed: [],
  docsMistakes: [],
  problem: message,
  mistakes: mistakes.map(mistakeJson),
});
