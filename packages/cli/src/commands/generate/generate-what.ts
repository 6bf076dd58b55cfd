import type { ExitCode } from "../../exit-code.ts";
import { isBuilt } from "../../is-built.ts";
import { progressBar } from "../../progress-bar.ts";
import type { Terminal } from "../../terminal.ts";
import type { Flags } from "./flags.ts";
import { makerFor } from "./maker.ts";
import type { Maker } from "./order.ts";
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

/** With a bar, where somebody can see it. */
async function firstReport(maker: Maker, { quiet, json }: Flags, terminal: Terminal): Promise<Report> {
  const bar = progressBar(
    quiet === true || json === true ? undefined : terminal.screen,
    "Reading the schemas",
  );
  return maker.make(bar.show).finally(bar.end);
}

export async function generateWhat(flags: Flags, terminal: Terminal): Promise<ExitCode> {
  const check = flags.check === true;
  const options = projectOptions(flags);
  terminal.exitOnInterrupt();
  const maker = await makerFor({ options, check }, isBuilt);
  try {
    if (flags.watch === true) {
      const { watch } = await import("./watch.ts");
      return await watch(options.schemas, () => firstReport(maker, flags, terminal), maker, flags, terminal);
    }
    const report = await firstReport(maker, flags, terminal);
    print(report, flags, terminal);
    return EXIT_CODES[report.outcome];
  } finally {
    await maker.dismiss();
  }
}
