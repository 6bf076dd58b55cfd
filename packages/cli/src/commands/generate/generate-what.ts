import type { ExitCode } from "../../exit-code.ts";
import type { Terminal } from "../../terminal.ts";
import type { Flags } from "./flags.ts";
import { make } from "./make.ts";
import { print } from "./print.ts";
import { projectOptions } from "./project-options.ts";
import type { Report } from "./report.ts";

const EXIT_CODES: Readonly<Record<Report["outcome"], ExitCode>> = {
  written: 0,
  "up-to-date": 0,
  stale: 1,
  "unfit-packages": 1,
  failed: 2,
};

export async function generateWhat(flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const options = projectOptions(flags);
  terminal.exitOnInterrupt();
  if (flags.watch === true) {
    const { watch } = await import("./watch.ts");
    return watch(options, flags, terminal);
  }
  const isSeen = flags.quiet !== true && flags.json !== true;
  const report = await make(options, flags.check === true, isSeen ? terminal.screen : undefined);
  print(report, flags, terminal);
  return EXIT_CODES[report.outcome];
}
