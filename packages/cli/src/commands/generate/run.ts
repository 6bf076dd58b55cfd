import type { ExitCode } from "../../exit-code.ts";
import { progressBar } from "../../progress-bar.ts";
import type { Terminal } from "../../terminal.ts";
import type { GenerateOptions } from "./options.ts";
import { print } from "./print.ts";
import type { GenerateResult } from "./result.ts";
import type { JobRunner } from "./runner.ts";
import { generateTask } from "./task.ts";

const EXIT_CODES: Readonly<Record<GenerateResult["outcome"], ExitCode>> = {
  written: 0,
  "up-to-date": 0,
  stale: 1,
  "unfit-packages": 1,
  failed: 2,
};

/** Shows a progress bar during the first run, if there is a screen. */
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
  const { runner, out, watched } = await generateTask(options);
  terminal.exitOnInterrupt();
  const first = (): Promise<GenerateResult> => firstResult(runner, options, terminal);
  const shown = { ...options, out };
  try {
    if (options.watch === true) {
      const { watch } = await import("./watch.ts");
      return await watch(watched, first, runner, shown, terminal);
    }
    const result = await first();
    print(result, shown, terminal);
    return EXIT_CODES[result.outcome];
  } finally {
    await runner.close();
  }
}
