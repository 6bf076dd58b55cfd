import { type Judgement, renderText } from "@tc3-schema/spec-diff";
import type { ChangedFile } from "./changed-files.ts";
import { definitionsLines } from "./definitions-lines.ts";
import type { Made, Update } from "./made.ts";
import { nextCommands } from "./next-commands.ts";
import type { Conformance } from "./steps/conformance.ts";
import type { ImportedSpec, VanishedPlace, WordPlace } from "./steps/import.ts";

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
  const known = contradictions === 0 ? "" : `, ${contradictions} of them contradicting it as before`;
  return [
    `Conformance: ${count(examples, "official example")}${known}; ${count(tried, "changed answer")} judged as they have to be.`,
    ...withoutExamples.map((version) => `  ${version} comes without examples.`),
    ...gone.map(
      (key) => `  ${key} is no contradiction any more: expected/contradictions.json can do without it.`,
    ),
  ];
}

const kept = ({ undefinedVersions }: ImportedSpec): readonly string[] =>
  undefinedVersions.map((version) => `${version} is not in the official tree; ours stays as it was.`);

function details(made: Made): readonly string[] {
  const { spec, judgement, regenerated, conformance, changeset, files } = made;
  return [
    ...kept(spec),
    ...spec.goneActions.map(
      (action) => `${action} is gone, and was taken out of the lists of the error codes.`,
    ),
    `Regenerated: ${count(regenerated, "file")}.`,
    ...(conformance === undefined ? [] : conformed(conformance)),
    changeset === undefined ? "Changeset: none, there is nothing to release." : `Changeset: ${changeset}`,
    ...definitionsLines(made.definitions),
    "",
    ...block(`Needs words of our own (${spec.needsWords.length}):`, spec.needsWords.map(place)),
    ...block("Words that went with what they described:", spec.vanishedWords.map(vanished)),
    ...block(`Files (${files.length}):`, files.map(file)),
    `The release that this makes: ${judgement.bump}.`,
  ];
}

function ending(update: Update): readonly string[] {
  switch (update.outcome) {
    case "up-to-date":
      return ["Nothing changed: the schemas say what the official definitions say. Nothing was written."];
    case "would-write":
      return ["Nothing was written: this was a dry run."];
    case "already-written":
      return ["All of it is there already, not committed yet. Nothing was written.", ...next(update.made)];
    case "written":
      return [
        ...update.leftOver.map((path) => `${path} could not be removed.`),
        "Written, and not committed.",
        ...next(update.made),
      ];
  }
}

const next = (made: Made): readonly string[] => [
  ...(made.spec.needsWords.length === 0 ? [] : ["First write the words, and run `pnpm generate`."]),
  `Next: ${nextCommands(made).join(" && ")}`,
];

const table = (judgement: Judgement, color: boolean): readonly string[] => [
  ...renderText(judgement, { color }).trimEnd().split("\n"),
  "",
];

/** What people read: what changed, what it makes of a release, and what is left to do. */
export const summaryLines = (update: Update, color: boolean): readonly string[] => [
  ...("made" in update
    ? [...table(update.made.judgement, color), ...details(update.made)]
    : kept(update.spec)),
  ...ending(update),
];
