import {
  checkProject,
  generateProject,
  neededVersion,
  type ProjectCheck,
  type ProjectOptions,
  unfitPackages,
} from "@tc3-schema/codegen";
import { attempt } from "../../failure.ts";
import { progressBar } from "../../progress-bar.ts";
import { failedReport, type Report, reportOf } from "./report.ts";

async function generated(options: ProjectOptions): Promise<ProjectCheck> {
  const result = await generateProject(options);
  return { ...result, unfit: unfitPackages(options.out, neededVersion(options.generator.version)) };
}

/**
 * Makes what is not up to date, or only says what that is. Never throws for what schemas or the disk are like.
 *
 * @param screen Where to show how far it is.
 */
export async function make(
  options: ProjectOptions,
  check: boolean,
  screen: NodeJS.WriteStream | undefined,
): Promise<Report> {
  const bar = progressBar(screen, "Reading the schemas");
  try {
    const attempted = await attempt(() =>
      (check ? checkProject : generated)({ ...options, onProgress: bar.show }),
    );
    return "failure" in attempted ? failedReport(attempted.failure) : reportOf(attempted.result, check);
  } finally {
    bar.end();
  }
}
