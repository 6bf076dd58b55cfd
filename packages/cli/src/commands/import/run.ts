import { SchemaError } from "@tc3-schema/codegen/schema-error";
import { visible, visibleLines } from "@tc3-schema/codegen/visible";
import type { OnProgress, SetAside } from "@tc3-schema/spec-import";
import type { ExitCode } from "../../exit-code.ts";
import { attempt } from "../../failure.ts";
import { mistakeJson } from "../../mistake-json.ts";
import { progressBar } from "../../progress-bar.ts";
import type { Terminal } from "../../terminal.ts";
import { toJson } from "../../to-json.ts";
import type { ImportOptions } from "./options.ts";

/** The part of a result that every import has. */
interface Result {
  readonly setAside: readonly SetAside[];
  readonly written: readonly string[];
}

/** One of the sources, and how to print its result. */
export interface ImportSource<T extends Result> {
  readonly run: (onProgress: OnProgress) => T;
  /** How many parts of the source were imported. */
  readonly imported: (result: T) => number;
  /** The result in JSON if the import failed. */
  readonly nothing: T;
  /** Lines that a person must act on. */
  readonly losses: (result: T) => readonly string[];
  /** The result in a few lines. */
  readonly summary: (result: T) => readonly string[];
}

const text = (lines: readonly string[]): string => lines.map((line) => `${visible(line)}\n`).join("");

/**
 * Imports, and prints the result. It does not handle Ctrl-C: an import runs without a pause, so no handler would be
 * called. The system ends the process at once, and no file is ever half written.
 */
export async function runImport<T extends Result>(
  source: ImportSource<T>,
  options: ImportOptions & { readonly service?: string | readonly string[] },
  terminal: Terminal,
): Promise<ExitCode> {
  const { json = false, quiet = false } = options;
  const bar = progressBar(quiet || json ? undefined : terminal.screen, "Reading");
  const attempted = await attempt(() => source.run(bar.show)).finally(bar.end);
  if ("failure" in attempted) {
    const { message, mistakes } = attempted.failure;
    terminal.err(visibleLines(`${message}\n`));
    if (mistakes.length > 0) terminal.err("Nothing was written.\n");
    if (json) {
      terminal.out(
        toJson({
          outcome: "failed",
          ...source.nothing,
          problem: message,
          mistakes: mistakes.map(mistakeJson),
        }),
      );
    }
    return 2;
  }
  const { result } = attempted;
  const { setAside } = result;
  const some = source.imported(result) > 0;
  const problem = new SchemaError(setAside.flatMap(({ mistakes }) => mistakes));
  if (setAside.length > 0) {
    terminal.err(visibleLines(`${problem.message}\n`));
    terminal.err(`${visible(some ? setAsideLine(setAside) : "Nothing was written.")}\n`);
  }
  if (json) {
    terminal.out(
      toJson({
        outcome: outcomeOf(setAside, some),
        ...result,
        setAside: setAside.map(({ path }) => path),
        problem: setAside.length === 0 ? null : problem.message,
        mistakes: problem.mistakes.map(mistakeJson),
      }),
    );
  } else if (setAside.length === 0 || some) {
    terminal.out(text([...source.losses(result), ...(quiet ? [] : source.summary(result))]));
  }
  // A definition that nobody asked for does not make the import fail.
  const isAskedFor = ({ path }: SetAside): boolean =>
    [options.service ?? []].flat().includes(path.replace(/\/.*$/, ""));
  return setAside.length > 0 && (!some || options.strict === true || setAside.some(isAskedFor)) ? 2 : 0;
}

const outcomeOf = (setAside: readonly SetAside[], some: boolean): "imported" | "partly" | "failed" => {
  if (setAside.length === 0) return "imported";
  return some ? "partly" : "failed";
};

const setAsideLine = (setAside: readonly SetAside[]): string =>
  `Set aside, with their schemas unchanged: ${setAside.map(({ path }) => path).join(", ")}. All others were imported.`;
