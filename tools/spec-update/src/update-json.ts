import { renderJson } from "@tc3-schema/spec-diff";
import type { Update } from "./made.ts";
import { nextCommands } from "./next-commands.ts";
import type { Step } from "./step.ts";
import type { DefinitionsUpdate } from "./steps/definitions.ts";

const NOTHING = {
  step: null,
  problem: null,
  bump: null,
  diff: null,
  files: [],
  changeset: null,
  regenerated: 0,
  conformance: null,
  versions: [],
  undefinedVersions: [],
  goneActions: [],
  definitions: null,
  needsWords: [],
  vanishedWords: [],
  next: [],
};

const text = (value: object): string => JSON.stringify(value, null, 2);

const definitionsJson = (updated: DefinitionsUpdate | undefined): object | null =>
  updated === undefined
    ? null
    : {
        files: updated.files.map((file) => `packages/definitions/${file}`),
        changesets: updated.changesets,
        setAside: updated.setAside,
        bumps: Object.fromEntries(
          Object.entries(updated.judgements).map(([edition, { bump }]) => [edition, bump]),
        ),
      };

/** For programs: always the same members, what there is nothing to say of being null or empty. */
export function updateJson(update: Update): string {
  const { outcome } = update;
  if (!("made" in update)) return text({ outcome, ...NOTHING, ...update.spec });
  const { made } = update;
  const diff: unknown = JSON.parse(renderJson(made.judgement));
  return text({
    outcome,
    ...NOTHING,
    bump: made.judgement.bump,
    diff,
    files: made.files,
    changeset: made.changeset ?? null,
    regenerated: made.regenerated,
    conformance: made.conformance ?? null,
    definitions: definitionsJson(made.definitions),
    ...made.spec,
    next: nextCommands(made),
  });
}

export const failureJson = (step: Step, problem: string): string =>
  text({ outcome: "failed", ...NOTHING, step, problem });

export const interruptedJson = (): string => text({ outcome: "interrupted", ...NOTHING });
