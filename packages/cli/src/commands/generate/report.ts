import type { ProjectCheck, StaleFile, UnfitPackage } from "@tc3-schema/codegen";
import type { Failure } from "../../failure.ts";
import { type FindingJson, findingJson } from "../../finding-json.ts";

/** What came of a run; the README describes it, `--json` prints it. */
export interface Report {
  readonly outcome: "written" | "up-to-date" | "stale" | "unfit-packages" | "failed";
  readonly services: number | null;
  readonly made: number | null;
  readonly stale: readonly StaleFile[];
  readonly unfit: readonly {
    readonly name: string;
    readonly needed: string;
    readonly installed: string | null;
  }[];
  readonly problem: string | null;
  readonly findings: readonly FindingJson[];
}

const unfitJson = (unfit: readonly UnfitPackage[]): Report["unfit"] =>
  unfit.map(({ name, needed, installed }) => ({ name, needed, installed: installed ?? null }));

const outcomeOf = ({ stale, unfit }: ProjectCheck, check: boolean): Report["outcome"] => {
  if (stale.length > 0) return check ? "stale" : "written";
  return check && unfit.length > 0 ? "unfit-packages" : "up-to-date";
};

/** @param check Whether nothing was to be written. */
export const reportOf = (result: ProjectCheck, check: boolean): Report => ({
  outcome: outcomeOf(result, check),
  services: result.services,
  made: result.made,
  stale: result.stale,
  unfit: unfitJson(result.unfit),
  problem: null,
  findings: [],
});

export const failedReport = ({ message, findings }: Failure): Report => ({
  outcome: "failed",
  services: null,
  made: null,
  stale: [],
  unfit: [],
  problem: message,
  findings: findings.map(findingJson),
});
