import {
  checkProject,
  generateProject,
  neededVersion,
  type ProjectCheck,
  type ProjectOptions,
  unfitPackages,
} from "@tc3-schema/codegen";
import { openPlace } from "@tc3-schema/facts";
import { attempt } from "../../failure.ts";
import { failedResult, type GenerateResult, resultOf } from "./result.ts";

/** One project to generate or to check. A thread can receive it: it holds data only. */
export interface Job {
  readonly options: Omit<ProjectOptions, "onProgress">;
  /** Whether to write nothing. */
  readonly check: boolean;
}

async function generate(options: ProjectOptions): Promise<ProjectCheck> {
  const result = await generateProject(options, openPlace);
  return { ...result, unfit: unfitPackages(options.out, neededVersion(options.generator.version)) };
}

const inspect = (options: ProjectOptions): Promise<ProjectCheck> => checkProject(options, openPlace);

/** Generates whatever is stale, or only lists it. A wrong schema and a full disk are results, not exceptions. */
export async function runJob(
  { options, check }: Job,
  onProgress: ProjectOptions["onProgress"],
): Promise<GenerateResult> {
  const attempted = await attempt(() =>
    (check ? inspect : generate)({ ...options, ...(onProgress === undefined ? {} : { onProgress }) }),
  );
  return "failure" in attempted ? failedResult(attempted.failure) : resultOf(attempted.result, check);
}
