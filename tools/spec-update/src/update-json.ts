import { renderJson } from "@tc3-schema/spec-diff";
import { nextCommands } from "./next-commands.ts";
import type { Step } from "./step.ts";
import type { DefinitionsUpdate } from "./steps/definitions.ts";
import type { Update } from "./update.ts";

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
        records: updated.records,
        setAside: updated.setAside,
        bumps: Object.fromEntries(
          Object.entries(updated.judgements).map(([edition, { bump }]) => [edition, bump]),
        ),
      };

/** Returns the result as JSON for programs. It always has the same members; those without a value are null or empty. */
export function updateJson(update: Update): string {
  const { outcome } = update;
  if (!("prepared" in update)) return text({ outcome, ...NOTHING, ...update.schemas });
  const { prepared } = update;
  const diff: unknown = JSON.parse(renderJson(prepared.judgement));
  return text({
    outcome,
    ...NOTHING,
    bump: prepared.judgement.bump,
    diff,
    files: prepared.files,
    changeset: prepared.changeset ?? null,
    regenerated: prepared.regenerated,
    conformance: prepared.conformance ?? null,
    definitions: definitionsJson(prepared.definitions),
    ...prepared.schemas,
    next: nextCommands(prepared),
  });
}

export const failureJson = (step: Step, problem: string): string =>
  text({ outcome: "failed", ...NOTHING, step, problem });

export const interruptedJson = (): string => text({ outcome: "interrupted", ...NOTHING });
