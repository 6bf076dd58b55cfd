import { join } from "node:path";
import type { ProjectOptions } from "@tc3-schema/codegen";
import { count } from "../../count.ts";
import type { Terminal } from "../../terminal.ts";
import { toJsonLine } from "../../to-json.ts";
import { visible, visibleLines } from "../../visible.ts";
import type { Flags } from "./flags.ts";
import { summary, unfitLines } from "./lines.ts";
import { make } from "./make.ts";
import type { Report } from "./report.ts";
import { type Changes, watchFiles } from "./watch-files.ts";

const clock = (): string => new Date().toTimeString().slice(0, 8);

const named = ({ paths }: Changes): string => {
  const [first = "", ...others] = paths;
  return others.length === 0 ? first : count(paths.length, "file");
};

function tell(report: Report, what: string, flags: Flags, terminal: Terminal): void {
  if (flags.json === true) {
    terminal.out(toJsonLine(report));
    return;
  }
  const line = `${clock()} ${what}: ${summary(report, flags.out)}`;
  if (report.problem !== null) terminal.err(visibleLines(`${report.problem}\n${line}\n`));
  else if (flags.quiet !== true) terminal.out(`${visible(line)}\n`);
}

/** Generates, and again whenever a schema changes. Ends with the process, or when files cannot be watched. */
export async function watch(options: ProjectOptions, flags: Flags, terminal: Terminal): Promise<never> {
  const directory = join(options.schemas, "services");
  // The watch begins before the first run, so that no change falls between the two.
  const watching = watchFiles(directory, async (changes) => {
    const report = await make(options, false, undefined);
    const took = Math.round(performance.now() - changes.since);
    tell(report, `${named(changes)} (${took} ms)`, flags, terminal);
  });
  await watching.ready;
  const isSeen = flags.quiet !== true && flags.json !== true;
  const report = await make(options, false, isSeen ? terminal.screen : undefined);
  tell(report, "all schemas", flags, terminal);
  const unfit = unfitLines(report);
  if (unfit.length > 0 && flags.json !== true) terminal.err(`${unfit.join("\n")}\n`);
  if (isSeen) terminal.out(`Watching ${visible(directory)}; Ctrl-C ends it.\n`);
  watching.begin();
  return watching.broken;
}
