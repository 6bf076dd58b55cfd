import { type Imported, importTccli } from "@tc3-schema/spec-import";
import { count } from "../../../count.ts";
import type { ExitCode } from "../../../exit-code.ts";
import { InputError } from "../../../input-error.ts";
import { leftOutLine } from "../../../project/docs-warnings.ts";
import type { Terminal } from "../../../terminal.ts";
import type { TccliOptions } from "../options.ts";
import { arrivedLine, keptLine, vanishedLine, writtenLine } from "../print.ts";
import { requireClone } from "../require-source.ts";
import { runImport } from "../run.ts";

/** The repository of the client of each site. */
const TCCLI = { cn: "tencentcloud-cli", intl: "tencentcloud-cli-intl-en" } as const;

const NOTHING: Imported = {
  definitions: 0,
  actions: 0,
  written: [],
  setAside: [],
  needsWords: [],
  vanishedWords: [],
  announced: [],
  docsMistakes: [],
};

const FOLDERS = ["services", "tccli/services"];

/** @throws {InputError} If the option makes no sense here, or its directory is not a clone. */
function requireEnglish({ edition, withDocs, intl }: TccliOptions): void {
  if (intl === undefined) return;
  if (withDocs !== true) {
    throw new InputError("--intl needs --with-docs", "Only the descriptions are taken from that directory.");
  }
  if (edition === "intl") {
    throw new InputError(
      "--intl makes no sense with --edition intl",
      "The definitions of the edition intl have English descriptions themselves.",
    );
  }
  requireClone(intl, { name: TCCLI.intl, folders: FOLDERS });
}

/** @throws {InputError} If a directory does not exist or is another repository. */
export async function runTccliImport(
  directory: string,
  options: TccliOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { out, edition, service, withDocs, intl } = options;
  requireClone(directory, { name: TCCLI[edition], folders: FOLDERS });
  requireEnglish(options);
  return runImport(
    {
      run: (onProgress) =>
        importTccli({
          from: directory,
          schemas: out,
          edition,
          ...(service === undefined ? {} : { services: service }),
          withDocs: withDocs === true,
          ...(intl === undefined ? {} : { englishDocs: intl }),
          onProgress,
        }),
      imported: ({ definitions }) => definitions,
      nothing: NOTHING,
      losses: ({ vanishedWords, announced, docsMistakes }) => [
        ...docsMistakes.map(leftOutLine),
        ...vanishedWords.map(vanishedLine),
        ...announced.filter(({ arrived }) => arrived).map(arrivedLine),
      ],
      summary: ({ definitions, actions, written, needsWords, announced }) => [
        ...announced.filter(({ arrived }) => !arrived).map(keptLine),
        ...(needsWords.length === 0
          ? []
          : [
              `${count(needsWords.length, "place has", "places have")} no description yet${
                withDocs === true ? "" : " (--with-docs takes the official ones)"
              }.`,
            ]),
        `${count(definitions, "version of a service", "versions of services")} with ${count(actions, "action")}: ${writtenLine(written, out)}`,
      ],
    },
    options,
    terminal,
  );
}
