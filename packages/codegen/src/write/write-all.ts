import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Output } from "../emit/output.ts";

/** A directory's output on its way: written beside the present one, which waits under another name when swapped. */
interface Move {
  readonly present: string;
  readonly next: string;
  readonly previous: string;
}

const moveOf = (root: string, directory: string): Move => {
  const present = join(root, directory);
  const beside = (suffix: string): string => join(dirname(present), `.${basename(present)}.${suffix}`);
  return { present, next: beside("next"), previous: beside("previous") };
};

const remove = (path: string): void => rmSync(path, { recursive: true, force: true });

function prepare(root: string, { directory, files }: Output): Move {
  const move = moveOf(root, directory);
  const targets = files.map(({ path, text }) => ({ target: join(move.next, path), text }));
  for (const folder of new Set(targets.map(({ target }) => dirname(target)))) {
    mkdirSync(folder, { recursive: true });
  }
  for (const { target, text } of targets) writeFileSync(target, text);
  return move;
}

function swap({ present, next, previous }: Move): void {
  if (existsSync(present)) renameSync(present, previous);
  renameSync(next, present);
}

function takeBack({ present, next, previous }: Move): void {
  if (existsSync(previous)) {
    remove(present);
    renameSync(previous, present);
  }
  remove(next);
}

/** Puts back the last good output where a run was killed on its way, and removes what that run had prepared. */
export function recover(root: string, outputs: readonly Output[]): void {
  for (const { directory } of outputs) takeBack(moveOf(root, directory));
}

/**
 * Replaces the given directories, all of them or none: everything is written beside them first, and
 * a failure on the way puts back what was there.
 *
 * @throws {Error} What the file system said; the previous output stands.
 */
export function writeAll(root: string, outputs: readonly Output[]): void {
  recover(root, outputs);
  let moves: readonly Move[];
  try {
    moves = outputs.map((output) => prepare(root, output));
    moves.forEach(swap);
  } catch (error) {
    recover(root, outputs);
    throw error;
  }
  // Past this point all of it is new: a clean-up that fails must take nothing back.
  for (const { previous } of moves) remove(previous);
}
