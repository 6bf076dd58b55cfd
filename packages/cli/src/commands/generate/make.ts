import {
  checkProject,
  generateProject,
  neededVersion,
  type ProjectCheck,
  type ProjectOptions,
  unfitPackages,
} from "@tc3-schema/codegen";
import { attempt } from "../../failure.ts";
import type { Order } from "./order.ts";
import { failedReport, type Report, reportOf } from "./report.ts";

async function generated(options: ProjectOptions): Promise<ProjectCheck> {
  const result = await generateProject(options);
  return { ...result, unfit: unfitPackages(options.out, neededVersion(options.generator.version)) };
}

/** Makes what is not up to date, or only says what that is. Never throws for what schemas or the disk are like. */
export async function make(
  { options, check }: Order,
  onProgress: ProjectOptions["onProgress"],
): Promise<Report> {
  const attempted = await attempt(() =>
    (check ? checkProject : generated)({ ...options, ...(onProgress === undefined ? {} : { onProgress }) }),
  );
  return "failure" in attempted ? failedReport(attempted.failure) : reportOf(attempted.result, check);
}
