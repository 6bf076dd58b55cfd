import type { ExitCode } from "../../exit-code.ts";
import { progressBar } from "../../progress-bar.ts";
import type { Terminal } from "../../terminal.ts";
import type { GenerateOptions } from "./options.ts";
import { print } from "./print.ts";
import { projectOptions } from "./project-options.ts";
import type { GenerateResult } from "./result.ts";
import { type JobRunner, jobRunner } from "./runner.ts";

const EXIT_CODES: Readonly<Record<GenerateResult["outcome"], ExitCode>> = {
  written: 0,
  "up-to-date": 0,
  stale: 1,
  "unfit-packages": 1,
  failed: 2,
};

/** The first run shows a bar, if somebody can see it. */
async function firstResult(
  runner: JobRunner,
  { quiet, json }: GenerateOptions,
  terminal: Terminal,
): Promise<GenerateResult> {
  const bar = progressBar(
    quiet === true || json === true ? undefined : terminal.screen,
    "Reading the schemas",
  );
  return runner.run(bar.show).finally(bar.end);
}

/** Generates, checks or watches. @throws {InputError} If the command line names something that does not exist. */
export async function runGenerate(options: GenerateOptions, terminal: Terminal): Promise<ExitCode> {
  const project = projectOptions(options);
  terminal.exitOnInterrupt();
  const runner = await jobRunner({ options: project, check: options.check === true });
  try {
    if (options.watch === true) {
      const { watch } = await import("./watch.ts");
      const first = (): Promise<GenerateResult> => firstResult(runner, options, terminal);
      return await watch(project.schemas, first, runner, options, terminal);
    }
    const result = await firstResult(runner, options, terminal);
    print(result, options, terminal);
    return EXIT_CODES[result.outcome];
  } finally {
    await runner.close();
  }
}
