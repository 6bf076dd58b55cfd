import type { ImportedCodes } from "@tc3-schema/spec-import";
import { count } from "../../count.ts";
import { vanishedLine, writtenLine } from "./print.ts";
import type { ImportSource } from "./run.ts";

/** How to print an import of error codes, for every source of them. */
export const importedCodes = (out: string): Omit<ImportSource<ImportedCodes>, "run"> => ({
  // A list without codes is not an error, and does not count.
  imported: ({ catalogues }) => catalogues,
  nothing: {
    catalogues: 0,
    codes: 0,
    written: [],
    setAside: [],
    removed: [],
    needsWords: [],
    vanishedWords: [],
    twins: [],
  },
  losses: ({ vanishedWords, removed, twins }) => [
    ...vanishedWords.map(vanishedLine),
    ...removed.map((file) => `removed, as no code is left  ${file}`),
    ...twins.map(
      ({ file, codes }) =>
        `differ only by blanks  ${file}: ${codes.map((code) => JSON.stringify(code)).join(", ")}`,
    ),
  ],
  summary: ({ catalogues, codes, written, needsWords }) => [
    ...(needsWords.length === 0
      ? []
      : [`${count(needsWords.length, "sentence")} about codes, in English or Chinese, are not written yet.`]),
    `${count(catalogues, "catalogue")} with ${count(codes, "code")}: ${writtenLine(written, out)}`,
  ],
});
