import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Output } from "../emit/output.ts";
import { isLeftLocked, type Lock, lock, lockSync } from "./lock.ts";
import {
  type Change,
  finishUnfinished,
  isUnfinished,
  openStage,
  removeAbandoned,
  type Stage,
} from "./replace.ts";

/** A file as it should be; `path` is below the root, with forward slashes. */
export interface FileText {
  readonly path: string;
  readonly text: string;
}

/** Writes the files of an output to where `commit` finds them. */
export function stageOutput(place: (path: string) => string, { directory, files }: Output): Change {
  const home = place(directory);
  const targets = files.map(({ path, text }) => ({ target: join(home, path), text }));
  mkdirSync(home, { recursive: true });
  for (const folder of new Set(targets.map(({ target }) => dirname(target)))) {
    mkdirSync(folder, { recursive: true });
  }
  for (const { target, text } of targets) writeFileSync(target, text, { flag: "wx" });
  return { path: directory, kind: "directory", staged: true };
}

export function stageFile(stage: Stage, { path, text }: FileText): Change {
  writeFileSync(stage.place(path), text, { flag: "wx" });
  return { path, kind: "file", staged: true };
}

/** Finishes what a run left that was killed, and says so: it is not the doing of who runs now. */
function tidyUp(root: string): void {
  if (finishUnfinished(root)) {
    process.emitWarning(
      `${root}: a run of tc3 was interrupted here while it put files in their places; the rest is done now`,
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

/** Work that only one process does at a time, on a directory where no run was left unfinished. */
export async function alone<T>(root: string, work: () => Promise<T>): Promise<T> {
  const held = tidied(await lock(root), root);
  try {
    return await work();
  } finally {
    held.release();
  }
}

/** The same for short work. */
export function aloneSync<T>(root: string, work: () => T): T {
  const held = tidied(lockSync(root), root);
  try {
    return work();
  } finally {
    held.release();
  }
}

/** Before a directory is read: waits for who puts files in their places there, and does it for who was killed. */
export function settle(root: string): void {
  if (isUnfinished(root)) aloneSync(root, () => undefined);
}

/** Puts what some work has staged in its place, all of it or nothing. */
export function replace(root: string, stageAll: (stage: Stage) => readonly Change[]): void {
  const stage = openStage(root);
  try {
    const changes = stageAll(stage);
    if (changes.length > 0) stage.commit(changes);
  } finally {
    stage.discard();
  }
}

/**
 * Replaces the given directories, all of them or none.
 *
 * @throws {Error} What the file system said; the previous output stands.
 */
export function writeAll(root: string, outputs: readonly Output[]): void {
  aloneSync(root, () => {
    replace(root, (stage) => outputs.map((output) => stageOutput(stage.place, output)));
  });
}

/**
 * Replaces the given files, all of them or none. If there are none, only what a killed run has left is removed.
 *
 * @throws {Error} What the file system said; the previous ones stand.
 */
export function writeFiles(root: string, files: readonly FileText[]): void {
  if (files.length === 0 && !isLeftLocked(root)) return;
  aloneSync(root, () => {
    replace(root, (stage) => files.map((file) => stageFile(stage, file)));
  });
}
