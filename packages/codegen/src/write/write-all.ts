import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PackageOutput } from "../emit/emit.ts";
import { GENERATED } from "./disk-state.ts";

/** A package's output on its way: written beside the present one, which waits under another name when swapped. */
interface Move {
  readonly present: string;
  readonly next: string;
  readonly previous: string;
}

const remove = (path: string): void => rmSync(path, { recursive: true, force: true });

function prepare(root: string, { directory, files }: PackageOutput): Move {
  const home = join(root, directory);
  const move = {
    present: join(home, GENERATED),
    next: join(home, `.${GENERATED}.next`),
    previous: join(home, `.${GENERATED}.previous`),
  };
  remove(move.next);
  for (const { path, text } of files) {
    const target = join(move.next, path.slice(`${GENERATED}/`.length));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return move;
}

function restore({ present, previous }: Move): void {
  if (!existsSync(previous)) return;
  remove(present);
  renameSync(previous, present);
}

function swap({ present, next, previous }: Move): void {
  if (existsSync(present)) renameSync(present, previous);
  renameSync(next, present);
}

/**
 * Replaces the `generated/` directories of all packages, or of none: everything is written beside them first, and
 * a failure on the way puts back what was there.
 *
 * @throws {Error} What the file system said; the previous output stands.
 */
export function writeAll(root: string, outputs: readonly PackageOutput[]): void {
  const homes = outputs.map(({ directory }) => join(root, directory));
  // A run that was killed between two renames left its previous output waiting: it is the last good one.
  for (const home of homes) {
    restore({
      present: join(home, GENERATED),
      next: join(home, `.${GENERATED}.next`),
      previous: join(home, `.${GENERATED}.previous`),
    });
  }
  const moves: Move[] = [];
  try {
    for (const output of outputs) moves.push(prepare(root, output));
    moves.forEach(swap);
  } catch (error) {
    moves.forEach(restore);
    throw error;
  } finally {
    for (const home of homes) remove(join(home, `.${GENERATED}.next`));
  }
  for (const { previous } of moves) remove(previous);
}
