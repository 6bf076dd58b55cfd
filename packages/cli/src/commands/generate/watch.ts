import { join } from "node:path";
import { visible, visibleLines } from "@tc3-schema/codegen/visible";
import { count } from "../../count.ts";
import type { Terminal } from "../../terminal.ts";
import { toJsonLine } from "../../to-json.ts";
import type { Flags } from "./flags.ts";
import { summary } from "./lines.ts";
import type { Maker } from "./order.ts";
import { unfitText } from "./print.ts";
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

/**
 * Generates whenever a schema changes. Ends with the process, or when files cannot be watched.
 *
 * @param first The run that it begins with: the watch is there before, so that no change falls between the two.
 */
export async function watch(
  schemas: string,
  first: () => Promise<Report>,
  maker: Maker,
  flags: Flags,
  terminal: Terminal,
): Promise<never> {
  const directory = join(schemas, "services");
  const watching = watchFiles(directory, async (changes) => {
    const report = await maker.make();
    const took = Math.round(performance.now() - changes.since);
    tell(report, `${named(changes)} (${took} ms)`, flags, terminal);
  });
  const report = await first();
  tell(report, "all schemas", flags, terminal);
  if (flags.json !== true) {
    terminal.err(unfitText(report));
    if (flags.quiet !== true) terminal.out(`Watching ${visible(directory)}; Ctrl-C ends it.\n`);
  }
  watching.begin();
  return watching.broken;
}
