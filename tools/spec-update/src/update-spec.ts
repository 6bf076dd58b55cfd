import { setImmediate as turn } from "node:timers/promises";
import type { Put } from "@tc3-schema/codegen/replace";
import { alone, tidy } from "@tc3-schema/codegen/write-all";
import { judge } from "@tc3-schema/spec-diff";
import { type ChangedFile, changedFiles } from "./changed-files.ts";
import { dirtyPaths } from "./git.ts";
import { isAppliedTo } from "./is-applied-to.ts";
import { pullRequestText } from "./pull-request-text.ts";
import { refuseDirty } from "./refuse-dirty.ts";
import type { Step } from "./step.ts";
import { Interrupted, inStep } from "./step-error.ts";
import { changeset } from "./steps/changeset.ts";
import { type Checked, check } from "./steps/check.ts";
import { type DefinitionsUpdate, definitions } from "./steps/definitions.ts";
import { diff } from "./steps/diff.ts";
import { type ImportedSchemas, importDefinitions } from "./steps/import.ts";
import { regenerate } from "./steps/regenerate.ts";
import { write } from "./steps/write.ts";
import { checkTextFile, writeTextFile } from "./text-file.ts";
import type { PreparedUpdate, Update } from "./update.ts";
import { openTrees, type UpdateTrees } from "./update-trees.ts";

export interface UpdateOptions {
  /** The repository. */
  readonly root: string;
  /** A checkout of the official command-line client. */
  readonly directory: string;
  /** The services to update. If it is undefined, those in our schemas. */
  readonly services: readonly string[] | undefined;
  /** A checkout of the official Go SDK, for the error codes. */
  readonly goSdk: string | undefined;
  /** A checkout of the command-line client of the international site, for the definitions of that edition. */
  readonly intl: string | undefined;
  /** A checkout of that site's Go SDK. */
  readonly goSdkIntl: string | undefined;
  /** The file for the text of a pull request. */
  readonly markdown: string | undefined;
  readonly dryRun: boolean;
  /** Builds the packages that generated contracts import: the validator, errors and types. */
  readonly build: (signal: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
  readonly onStep: (step: Step) => void;
}

/** Runs a step. Between two steps, the process receives its signals. */
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
      // A Ctrl-C also ends child processes. Their error may arrive first, but it is not the cause.
      await turn();
      throw signal.aborted ? new Interrupted() : inStep(step, error);
    }
  };

const SCHEMA = /^schemas\/services\/([^/]+\/v\d{8})\//;

/** Whether a file is one of our schemas of a service, in either edition. */
const isSchema = ({ path }: ChangedFile): boolean => /^schemas\/(?:intl\/)?services\//.test(path);

/** The versions of the mainland edition whose schemas changed. Their answers are judged. */
const changedVersions = (files: readonly ChangedFile[]): readonly string[] => [
  ...new Set(files.flatMap(({ path }) => SCHEMA.exec(path)?.[1] ?? [])),
];

/** The data that was imported into the second tree. */
interface Imported {
  readonly schemas: ImportedSchemas;
  readonly definitions: DefinitionsUpdate | undefined;
}

async function importAll(checked: Checked, trees: UpdateTrees, options: UpdateOptions): Promise<Imported> {
  const step = doing(options);
  const schemas = await step("import", () => importDefinitions(checked, options, trees));
  // If only some services were asked for, the definitions of all services stay unchanged.
  if (options.services !== undefined) return { schemas, definitions: undefined };
  return { schemas, definitions: await step("definitions", () => definitions(checked, options, trees)) };
}

/** Makes the update in the second tree. @returns Undefined if nothing changed. */
async function prepare(
  checked: Checked,
  { schemas, definitions: updated }: Imported,
  trees: UpdateTrees,
  options: UpdateOptions,
  isJudged: boolean,
): Promise<PreparedUpdate | undefined> {
  const step = doing(options);
  const changed = changedFiles(trees.before, trees.after);
  const versions = changedVersions(changed);
  if (!changed.some(isSchema)) {
    if (updated === undefined || updated.files.length === 0) return undefined;
    return {
      schemas,
      definitions: updated,
      judgement: judge([]),
      regenerated: 0,
      conformance: undefined,
      changeset: undefined,
      files: changedFiles(trees.before, trees.after),
    };
  }
  const judgement = await step("diff", () => diff(trees));
  const generated = await step("regenerate", () => regenerate(trees));
  const judged =
    isJudged || versions.length === 0
      ? undefined
      : await step("conformance", async () => {
          await options.build(options.signal);
          // This module imports the packages that were just built.
          const { conformance } = await import("./steps/conformance.ts");
          return await conformance({ definitions: checked.definitions, versions, root: options.root, trees });
        });
  const file = await step("changeset", () => changeset(judgement, trees));
  return {
    schemas,
    definitions: updated,
    judgement,
    regenerated: generated.stale.length,
    conformance: judged,
    changeset: file,
    files: changedFiles(trees.before, trees.after),
  };
}

/**
 * Checks whether uncommitted changes are exactly those that an earlier run has written. Only then they are no reason to
 * refuse.
 */
async function alreadyWritten(
  dirty: readonly string[],
  checked: Checked,
  trees: UpdateTrees,
  options: UpdateOptions,
): Promise<Update> {
  const quiet = { ...options, onStep: () => undefined };
  try {
    const prepared = await prepare(checked, await importAll(checked, trees, quiet), trees, quiet, true);
    if (prepared !== undefined && isAppliedTo(options.root, trees.after))
      return { outcome: "already-written", prepared };
  } catch (error) {
    if (error instanceof Interrupted) throw error;
    // The uncommitted changes are reported first. Errors of this attempt do not matter then.
  }
  return refuseDirty("check", dirty);
}

/** Makes the written files final. @returns The reason if the former files could not be removed. They do no harm. */
function keep(replaced: Put): string | undefined {
  try {
    replaced.keep();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const put = (prepared: PreparedUpdate, trees: UpdateTrees, options: UpdateOptions): Promise<Update> =>
  doing(options)("write", () =>
    alone(options.root, async () => {
      const { root, markdown, signal } = options;
      const replaced = write({ root, trees, files: prepared.files });
      try {
        // A signal that came during the writing is received only now.
        await turn();
        if (signal.aborted) throw new Interrupted();
        if (markdown !== undefined) writeTextFile(markdown, pullRequestText(prepared));
      } catch (error) {
        replaced.takeBack();
        throw error;
      }
      return { outcome: "written", prepared, leftOver: keep(replaced) };
    }),
  );

async function updateIn(trees: UpdateTrees, options: UpdateOptions): Promise<Update> {
  const step = doing(options);
  const dirty = await step("check", () => dirtyPaths(options.root));
  const checked = await step("check", () => check(options.directory, options.services, trees));
  if (dirty.length > 0) return await step("check", () => alreadyWritten(dirty, checked, trees, options));
  const imported = await importAll(checked, trees, options);
  const prepared = await prepare(checked, imported, trees, options, false);
  if (prepared === undefined) return { outcome: "up-to-date", schemas: imported.schemas };
  return options.dryRun ? { outcome: "would-write", prepared } : await put(prepared, trees, options);
}

/**
 * Updates the schemas, the generated files and the changesets to the official definitions. The whole update is made
 * outside the repository, and put in place after all steps succeeded. Until then there is nothing to undo.
 *
 * @throws {StepError} If a step failed. Nothing was written.
 * @throws {Interrupted} If the signal came. Nothing was written.
 */
export async function updateSpec(options: UpdateOptions): Promise<Update> {
  const { root, markdown } = options;
  const trees = await doing(options)("check", () => {
    if (markdown !== undefined) checkTextFile(markdown);
    tidy(root);
    return openTrees(root);
  });
  try {
    return await updateIn(trees, options);
  } finally {
    trees.remove();
  }
}
