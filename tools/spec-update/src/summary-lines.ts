import { type Judgement, renderText } from "@tc3-schema/spec-diff";
import type { ChangedFile } from "./changed-files.ts";
import { definitionsLines } from "./definitions-lines.ts";
import { nextCommands } from "./next-commands.ts";
import type { Conformance } from "./steps/conformance.ts";
import type { ImportedSchemas, VanishedPlace, WordPlace } from "./steps/import.ts";
import type { PreparedUpdate, Update } from "./update.ts";

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

const block = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), ""];

const place = ({ file, pointer }: WordPlace): string => `schemas/${file}#${pointer}`;

const vanished = (each: VanishedPlace): string => `${place(each)}: ${each.text}`;

const file = ({ state, path }: ChangedFile): string => `${state.padEnd("changed".length)} ${path}`;

function conformed({
  examples,
  tried,
  contradictions,
  gone,
  withoutExamples,
}: Conformance): readonly string[] {
  const known = contradictions === 0 ? "" : `, ${contradictions} of them with a known contradiction`;
  return [
    `Conformance: ${count(examples, "official example")}${known}; ${count(tried, "changed answer")} judged correctly.`,
    ...withoutExamples.map((version) => `  ${version} has no examples.`),
    ...gone.map(
      (key) => `  ${key} is no longer a contradiction: remove it from expected/contradictions.cn.json.`,
    ),
  ];
}

const kept = ({ undefinedVersions }: ImportedSchemas): readonly string[] =>
  undefinedVersions.map(
    (version) => `${version} is not in the official tree; our schemas of it stay unchanged.`,
  );

function details(prepared: PreparedUpdate): readonly string[] {
  const { schemas, judgement, regenerated, conformance, changeset, files } = prepared;
  return [
    ...kept(schemas),
    ...schemas.goneActions.map(
      (action) => `${action} is gone, and was removed from the lists of the error codes.`,
    ),
    `Regenerated: ${count(regenerated, "file")}.`,
    ...(conformance === undefined ? [] : conformed(conformance)),
    changeset === undefined
      ? "Changeset: none, because there is nothing to release."
      : `Changeset: ${changeset}`,
    ...definitionsLines(prepared.definitions),
    "",
    ...block(`Needs words of our own (${schemas.needsWords.length}):`, schemas.needsWords.map(place)),
    ...block("Words that were removed with the thing they describe:", schemas.vanishedWords.map(vanished)),
    ...block(`Files (${files.length}):`, files.map(file)),
    `Release: ${judgement.bump}.`,
  ];
}

function ending(update: Update): readonly string[] {
  switch (update.outcome) {
    case "up-to-date":
      return ["The schemas agree with the official definitions. Nothing was written."];
    case "would-write":
      return ["Nothing was written: this was a dry run."];
    case "already-written":
      return [
        "The update was already written, and is not committed yet. Nothing was written now.",
        ...next(update.prepared),
      ];
    case "written":
      return [
        ...(update.leftOver === undefined
          ? []
          : [`The former files could not be removed, and the next run tries again: ${update.leftOver}`]),
        "Written, but not committed.",
        ...next(update.prepared),
      ];
  }
}

const next = (prepared: PreparedUpdate): readonly string[] => [
  ...(prepared.schemas.needsWords.length === 0
    ? []
    : ["First write the missing words, and run `pnpm generate`."]),
  `Next: ${nextCommands(prepared).join(" && ")}`,
];

const table = (judgement: Judgement, color: boolean): readonly string[] => [
  ...renderText(judgement, { color }).trimEnd().split("\n"),
  "",
];

/** Returns the summary for people: the changes, the release that they need, and what is left to do. */
export const summaryLines = (update: Update, color: boolean): readonly string[] => [
  ...("prepared" in update
    ? [...table(update.prepared.judgement, color), ...details(update.prepared)]
    : kept(update.schemas)),
  ...ending(update),
];
