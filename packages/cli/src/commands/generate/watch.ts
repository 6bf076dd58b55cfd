import { visible, visibleLines } from "@tc3-schema/codegen/visible";
import { count } from "../../count.ts";
import type { Terminal } from "../../terminal.ts";
import { toJsonLine } from "../../to-json.ts";
import type { GenerateOptions } from "./options.ts";
import { docsText, summary, unfitText } from "./print.ts";
import type { GenerateResult } from "./result.ts";
import type { JobRunner } from "./runner.ts";
import { type Changes, type Watched, watchFiles } from "./watch-files.ts";

type ShownOptions = GenerateOptions & { readonly out: string };

const clock = (): string => new Date().toTimeString().slice(0, 8);

const named = ({ paths }: Changes): string => {
  const [first = "", ...others] = paths;
  return others.length === 0 ? first : count(paths.length, "file");
};

function printRun(result: GenerateResult, cause: string, options: ShownOptions, terminal: Terminal): void {
  terminal.err(docsText(result));
  if (options.json === true) {
    terminal.out(toJsonLine(result));
    return;
  }
  const line = `${clock()} ${cause}: ${summary(result, options.out)}`;
  if (result.problem !== null) terminal.err(visibleLines(`${result.problem}\n${line}\n`));
  else if (options.quiet !== true) terminal.out(`${visible(line)}\n`);
}

/**
 * Generates again whenever an input of the output changes. Ends with the process, or if files cannot be watched.
 *
 * @param watched Is asked again after each run, because `tc3.json` can name other definitions then.
 * @param first The first run. The watch starts before it, so that no change is missed in between.
 */
export async function watch(
  watched: () => readonly Watched[],
  first: () => Promise<GenerateResult>,
  runner: JobRunner,
  options: ShownOptions,
  terminal: Terminal,
): Promise<never> {
  const watching = watchFiles(watched(), async (changes) => {
    const result = await runner.run();
    watching.follow(watched());
    const took = Math.round(performance.now() - changes.since);
    printRun(result, `${named(changes)} (${took} ms)`, options, terminal);
  });
  const result = await first();
  printRun(result, "first run", options, terminal);
  // From now on, Ctrl-C is the way to end the command, and no mistake.
  terminal.exitOnInterrupt(0);
  if (options.json !== true) {
    terminal.err(unfitText(result));
    if (options.quiet !== true)
      terminal.out(
        `Watching ${visible(
          watched()
            .map(({ directory }) => directory)
            .join(" and "),
        )}; Ctrl-C ends it.\n`,
      );
  }
  watching.begin();
  return watching.broken;
}
