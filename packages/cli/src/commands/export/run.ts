import { SchemaError } from "@tc3-schema/codegen/schema-error";
import { visibleLines } from "@tc3-schema/codegen/visible";
import { writeChanged } from "@tc3-schema/codegen/write-changed";
import type { ExportedFile } from "@tc3-schema/exports";
import { count } from "../../count.ts";
import type { ExitCode } from "../../exit-code.ts";
import { attempt } from "../../failure.ts";
import { InputError } from "../../input-error.ts";
import { type MistakeJson, mistakeJson } from "../../mistake-json.ts";
import { progressBar } from "../../progress-bar.ts";
import { shownPath } from "../../shown-path.ts";
import type { Terminal } from "../../terminal.ts";
import { toJson } from "../../to-json.ts";
import { chooseServices } from "./choose-services.ts";
import type { ExportOptions } from "./options.ts";
import { type ReadServices, readServices } from "./read-services.ts";

/** The result of an export. `--json` prints it, and `docs/reference/json-output.md` describes it. */
interface ExportResult {
  readonly outcome: "written" | "up-to-date" | "partly" | "failed";
  /** How many versions of services were exported. */
  readonly services: number;
  /** How many files the export has. Those that were already up to date are not listed in `written`. */
  readonly files: number;
  readonly written: readonly string[];
  readonly problem: string | null;
  readonly mistakes: readonly MistakeJson[];
}

export interface Export {
  readonly options: ExportOptions;
  readonly filesOf: (services: ReadServices["services"]) => readonly ExportedFile[];
}

type Done = Pick<ExportResult, "services" | "files" | "written"> & Pick<ReadServices, "mistakes">;

function resultOf({ mistakes, ...done }: Done): ExportResult {
  const isWhole = mistakes.length === 0;
  const outcome = done.written.length > 0 ? "written" : "up-to-date";
  return {
    outcome: isWhole ? outcome : done.services > 0 ? "partly" : "failed",
    ...done,
    problem: isWhole ? null : new SchemaError(mistakes).message,
    mistakes: mistakes.map(mistakeJson),
  };
}

const summary = ({ files, services, written }: ExportResult, out: string): string => {
  const versions = count(services, "service version");
  return written.length === 0
    ? `All is up to date: ${count(files, "file")} of ${versions} in ${shownPath(out)}.\n`
    : `${count(written.length, "file")} of ${versions} written in ${shownPath(out)}.\n`;
};

/** Exports to files, and prints the result. @throws {InputError} If the command line names something that does not exist. */
export async function runExport({ options, filesOf }: Export, terminal: Terminal): Promise<ExitCode> {
  const { out, json = false, quiet = false } = options;
  const chosen = await attempt(() => chooseServices(options));
  if ("failure" in chosen) throw new InputError(chosen.failure.message);
  terminal.exitOnInterrupt();
  const bar = progressBar(quiet || json ? undefined : terminal.screen, "Reading the schemas");
  const attempted = await attempt((): Done => {
    const { services, mistakes } = readServices(chosen.result, options.action, bar.show);
    const files = services.size === 0 ? [] : filesOf(services);
    return { services: services.size, files: files.length, written: writeChanged(out, files), mistakes };
  }).finally(bar.end);
  const result: ExportResult =
    "failure" in attempted
      ? {
          outcome: "failed",
          services: 0,
          files: 0,
          written: [],
          problem: attempted.failure.message,
          mistakes: attempted.failure.mistakes.map(mistakeJson),
        }
      : resultOf(attempted.result);
  const { outcome, problem } = result;
  if (problem !== null) {
    terminal.err(visibleLines(`${problem}\n`));
    terminal.err(outcome === "partly" ? "All others were exported.\n" : "Nothing was written.\n");
  }
  if (json) terminal.out(toJson(result));
  else if (!quiet && outcome !== "failed") terminal.out(visibleLines(summary(result, out)));
  return problem === null ? 0 : 2;
}
