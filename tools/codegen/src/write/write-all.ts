import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Output } from "../emit/emitted-file.ts";
import { writeNew } from "./disk-error.ts";
import { isLeftLocked, type Lock, lock, lockSync } from "./lock.ts";
import {
  finishUnfinished,
  isUnfinished,
  openStage,
  type PathChange,
  type Put,
  removeAbandoned,
  type Stage,
} from "./replace.ts";

/** The wanted text of a file; `path` is below the root, with forward slashes. */
export interface FileText {
  readonly path: string;
  readonly text: string;
}

/** A directory, and all files that it must hold, as texts or already encoded. */
export interface StagedOutput {
  readonly directory: string;
  readonly files: readonly { readonly path: string; readonly text: string | Uint8Array }[];
}

/** Writes the files of an output into a stage, where `put` finds them. */
export function stageOutput(place: (path: string) => string, { directory, files }: StagedOutput): PathChange {
  const home = place(directory);
  const targets = files.map(({ path, text }) => ({ target: join(home, path), text }));
  mkdirSync(home, { recursive: true });
  for (const folder of new Set(targets.map(({ target }) => dirname(target)))) {
    mkdirSync(folder, { recursive: true });
  }
  for (const { target, text } of targets) writeNew(target, text);
  return { path: directory, kind: "directory", staged: true };
}

/** The wanted content of a file; undefined if the file is removed. `path` is below the root, with forward slashes. */
export interface FileChange {
  readonly path: string;
  readonly text: Uint8Array | string | undefined;
}

export function stageFile(stage: Stage, { path, text }: FileChange): PathChange {
  if (text !== undefined) writeNew(stage.place(path), text);
  return { path, kind: "file", staged: text !== undefined };
}

/** Completes a killed run, and says so, because the user did not start that work. */
function tidyUp(root: string): void {
  if (finishUnfinished(root)) {
    process.emitWarning(
      `${root}: an earlier run of tc3 was interrupted here while it put files in place. It is complete now`,
    );
  }
  removeAbandoned(root);
}

function tidied(held: Lock, root: string): Lock {
  try {
    tidyUp(root);
    return held;
  } catch (error) {
    held.release();
    throw error;
  }
}

/**
 * Runs work that only one process may do at a time. If a killed run left something unfinished in the directory, that is
 * completed first.
 */
export async function alone<T>(root: string, work: () => Promise<T>): Promise<T> {
  const held = tidied(await lock(root), root);
  try {
    return await work();
  } finally {
    held.release();
  }
}

/**
 * The same for work without a pause. It blocks this thread, also while it waits. Work that can take longer than a few
 * seconds calls the function that it gets between its steps. Otherwise, processes that cannot see this one would take it
 * for gone after a minute.
 */
export function aloneSync<T>(root: string, work: (isAlive: () => void) => T): T {
  const held = tidied(lockSync(root), root);
  try {
    return work(held.renew);
  } finally {
    held.release();
  }
}

/**
 * Prepares a directory for reading. Waits for a process that is putting files in place there, and completes a run that
 * was killed.
 */
export function settle(root: string): void {
  if (isUnfinished(root)) aloneSync(root, () => undefined);
}

/** Whether a killed run has left a lock or a mark in a directory. */
export const isLeft = (root: string): boolean => isUnfinished(root) || isLeftLocked(root);

/**
 * Prepares a directory for reading, as `settle` does. It also removes the lock and the stage of a run that was killed before it
 * put anything in place.
 */
export function tidy(root: string): void {
  if (isLeft(root)) aloneSync(root, () => undefined);
}

/** Puts in place what some work has staged: all of it or nothing. */
export function replace(root: string, stageAll: (stage: Stage) => readonly PathChange[]): void {
  const stage = openStage(root);
  try {
    const changes = stageAll(stage);
    if (changes.length > 0) stage.put(changes).keep();
  } finally {
    stage.discard();
  }
}

/**
 * Does the same with the given files, and can be taken back. Call it inside `alone`.
 *
 * @throws {Error} The error of the file system. Then all files are as before.
 */
export function putFiles(root: string, files: readonly FileChange[]): Put {
  const stage = openStage(root);
  const discarding = (work: () => void) => (): void => {
    work();
    stage.discard();
  };
  try {
    const { keep, takeBack } = stage.put(files.map((file) => stageFile(stage, file)));
    return { keep: discarding(keep), takeBack: discarding(takeBack) };
  } catch (error) {
    stage.discard();
    throw error;
  }
}

/**
 * Replaces the given directories, all of them or none.
 *
 * @throws {Error} The error of the file system. Then the previous output stays.
 */
export function writeAll(root: string, outputs: readonly Output[]): void {
  aloneSync(root, () => {
    replace(root, (stage) => outputs.map((output) => stageOutput(stage.place, output)));
  });
}

/**
 * Replaces the given files, all of them or none. If no files are given, it only removes what a killed run has left.
 *
 * @throws {Error} The error of the file system. Then the previous files stay.
 */
export function writeFiles(root: string, files: readonly FileText[]): void {
  if (files.length === 0 && !isLeft(root)) return;
  aloneSync(root, () => {
    replace(root, (stage) => files.map((file) => stageFile(stage, file)));
  });
}
