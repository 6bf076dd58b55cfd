import { type Imported, importTccli } from "@tc3-schema/spec-import";
import { count } from "../../count.ts";
import type { ExitCode } from "../../exit-code.ts";
import type { Terminal } from "../../terminal.ts";
import { arrivedLine, keptLine, vanishedLine, writtenLine } from "./lines.ts";
import { requireClone } from "./require-source.ts";
import { runImport } from "./run-import.ts";
import type { TccliFlags } from "./tccli-flags.ts";

const NOTHING: Imported = {
  specs: 0,
  actions: 0,
  written: [],
  setAside: [],
  needsWords: [],
  vanishedWords: [],
  announced: [],
};

/** @throws {InputError} When there is no such directory. */
export async function importTccliWhat(
  directory: string,
  flags: TccliFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { out, service, withDocs } = flags;
  requireClone(directory, { name: "tencentcloud-cli", folders: ["services", "tccli/services"] });
  return runImport(
    {
      run: (onProgress) =>
        importTccli({
          from: directory,
          schemas: out,
          ...(service === undefined ? {} : { services: service }),
          withDocs: withDocs === true,
          onProgress,
        }),
      imported: ({ specs }) => specs,
      nothing: NOTHING,
      losses: ({ vanishedWords, announced }) => [
        ...vanishedWords.map(vanishedLine),
        ...announced.filter(({ arrived }) => arrived).map(arrivedLine),
      ],
      summary: ({ specs, actions, written, needsWords, announced }) => [
        ...announced.filter(({ arrived }) => !arrived).map(keptLine),
        ...(needsWords.length === 0
          ? []
          : [
              `${count(needsWords.length, "place has", "places have")} no description yet${
                withDocs === true ? "" : " (--with-docs takes the official ones)"
              }.`,
            ]),
        `${count(specs, "version of a service", "versions of services")} with ${count(actions, "action")}: ${writtenLine(written, out)}`,
      ],
    },
    flags,
    terminal,
  );
}
