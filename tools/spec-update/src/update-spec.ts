import { setImmediate as turn } from "node:timers/promises";
import { judge } from "@tc3-schema/spec-diff";
import { type ChangedFile, changedFiles } from "./changed-files.ts";
import { dirtyPaths } from "./dirty-paths.ts";
import { Interrupted } from "./interrupted.ts";
import { isAppliedTo } from "./is-applied-to.ts";
import type { Made, Update } from "./made.ts";
import { pullRequestText } from "./pull-request-text.ts";
import { refuseDirty } from "./refuse-dirty.ts";
import { openStage, type Stage } from "./stage.ts";
import type { Step } from "./step.ts";
import { inStep } from "./step-error.ts";
import { changeset } from "./steps/changeset.ts";
import { type Checked, check } from "./steps/check.ts";
import { type DefinitionsUpdate, definitions } from "./steps/definitions.ts";
import { diff } from "./steps/diff.ts";
import { type ImportedSpec, importSpec } from "./steps/import.ts";
import { regenerate } from "./steps/regenerate.ts";
import { write } from "./steps/write.ts";
import { checkTextFile, writeTextFile } from "./text-file.ts";

export interface UpdateOptions {
  /** The repository. */
  readonly root: string;
  /** A checkout of the official command-line client. */
  readonly directory: string;
  /** The services to update; those that the schemas have without it. */
  readonly services: readonly string[] | undefined;
  /** A checkout of the official Go SDK, for the error codes. */
  readonly goSdk: string | undefined;
  /** A checkout of the command-line client of the international site, for the definitions of that edition. */
  readonly intl: string | undefined;
  /** A checkout of that site's Go SDK. */
  readonly goSdkIntl: string | undefined;
  /** Where the text of a pull request goes. */
  readonly markdown: string | undefined;
  readonly dryRun: boolean;
  /** Makes what generated contracts import: the validator, errors and types. */
  readonly build: (signal: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
  readonly onStep: (step: Step) => void;
}

/** Does a step; between two of them the process hears of signals. */
type Do = <T>(step: Step, work: () => T | Promise<T>) => Promise<T>;

const doing =
  ({ signal, onStep }: UpdateOptions): Do =>
  async (step, work) => {
    onStep(step);
    await turn();
    if (signal.aborted) throw new Interrupted();
    try {
      return await work();
    } catch (error) {
      // A Ctrl-C ends child processes too: what they say of it is not the cause, and may be heard before it.
      await turn();
      throw signal.aborted ? new Interrupted() : inStep(step, error);
    }
  };

const SCHEMA = /^schemas\/services\/([^/]+\/v\d{8})\//;

const changedVersions = (files: readonly ChangedFile[]): readonly string[] => [
  ...new Set(files.flatMap(({ path }) => SCHEMA.exec(path)?.[1] ?? [])),
];

/** What was read, and put into the stage. */
interface Imported {
  readonly spec: ImportedSpec;
  readonly definitions: DefinitionsUpdate | undefined;
}

async function importAll(checked: Checked, stage: Stage, options: UpdateOptions): Promise<Imported> {
  const step = doing(options);
  const spec = await step("import", () => importSpec(checked, options.goSdk, stage));
  // One service was asked for: the others stay as they are.
  if (options.services !== undefined) return { spec, definitions: undefined };
  return { spec, definitions: await step("definitions", () => definitions(checked, options, stage)) };
}

/** Makes the update in the stage. @returns Nothing where nothing changed. */
async function make(
  checked: Checked,
  { spec, definitions: updated }: Imported,
  stage: Stage,
  options: UpdateOptions,
  isJudged: boolean,
): Promise<Made | undefined> {
  const step = doing(options);
  const versions = changedVersions(changedFiles(stage.before, stage.after));
  if (versions.length === 0) {
    if (updated === undefined || updated.files.length === 0) return undefined;
    return {
      spec,
      definitions: updated,
      judgement: judge([]),
      regenerated: 0,
      conformance: undefined,
      changeset: undefined,
      files: changedFiles(stage.before, stage.after),
    };
  }
  const judgement = await step("diff", () => diff(stage));
  const generated = await step("regenerate", () => regenerate(stage));
  const judged = isJudged
    ? undefined
    : await step("conformance", async () => {
        await options.build(options.signal);
        // It imports the packages that were just built.
        const { conformance } = await import("./steps/conformance.ts");
        return await conformance({ definitions: checked.definitions, versions, root: options.root, stage });
      });
  const file = await step("changeset", () => changeset(judgement, stage));
  return {
    spec,
    definitions: updated,
    judgement,
    regenerated: generated.stale.length,
    conformance: judged,
    changeset: file,
    files: changedFiles(stage.before, stage.after),
  };
}

/** What an earlier run has written and nobody has committed yet, or touched since, is no reason to refuse. */
async function alreadyWritten(
  dirty: readonly string[],
  checked: Checked,
  stage: Stage,
  options: UpdateOptions,
): Promise<Update> {
  const quiet = { ...options, onStep: () => undefined };
  try {
    const made = await make(checked, await importAll(checked, stage, quiet), stage, quiet, true);
    if (made !== undefined && isAppliedTo(options.root, stage.after))
      return { outcome: "already-written", made };
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    // Whatever is wrong there comes after what is wrong here.
  }
  return refuseDirty("check", dirty);
}

async function put(made: Made, stage: Stage, options: UpdateOptions): Promise<Update> {
  const { root, markdown, signal } = options;
  const step = doing(options);
  const replaced = await step("write", () =>
    write({
      root,
      stage,
      files: made.files,
    }),
  );
  // A signal that came while files were written is heard only now.
  await turn();
  if (signal.aborted) {
    replaced.takeBack();
    throw new Interrupted();
  }
  try {
    if (markdown !== undefined) writeTextFile(markdown, pullRequestText(made));
  } catch (error) {
    replaced.takeBack();
    throw inStep("write", error);
  }
  return { outcome: "written", made, leftOver: replaced.keep() };
}

async function updateIn(stage: Stage, options: UpdateOptions): Promise<Update> {
  const step = doing(options);
  const dirty = await step("check", () => dirtyPaths(options.root));
  const checked = await step("check", () => check(options.directory, options.services, stage));
  if (dirty.length > 0) return await step("check", () => alreadyWritten(dirty, checked, stage, options));
  const imported = await importAll(checked, stage, options);
  const made = await make(checked, imported, stage, options, false);
  if (made === undefined) return { outcome: "up-to-date", spec: imported.spec };
  return options.dryRun ? { outcome: "would-write", made } : await put(made, stage, options);
}

/**
 * Brings the schemas, what is generated from them and the changesets up to the official definitions. All of it is made
 * outside the repository, and put in its place when every step is through: until then nothing is there to undo.
 *
 * @throws {StepError} When a step failed; all is as it was.
 * @throws {Interrupted} When the signal came; likewise.
 */
export async function updateSpec(options: UpdateOptions): Promise<Update> {
  const { root, markdown } = options;
  const stage = await doing(options)("check", () => {
    if (markdown !== undefined) checkTextFile(markdown);
    return openStage(root);
  });
  try {
    return await updateIn(stage, options);
  } finally {
    stage.remove();
  }
}
