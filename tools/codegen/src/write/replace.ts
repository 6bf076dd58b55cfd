import {
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { writeNew } from "./disk-error.ts";
import { assertRelative, placeInside } from "./inside.ts";

/**
 * The way in which all our files get to the disk. The new files are first written into a directory of their own, the
 * stage. Then a mark lists where each goes, and from that moment the run will be completed: renames put the files in
 * place, and if the run is killed between two renames, the next run finds the mark and does the rest. So at every
 * moment all files are old, or all are new, or the mark is there.
 */

/** The file that lists the places of the files in a stage. */
export const MARK = ".tc3-unfinished.json";

const STAGE = /^\.tc3-stage-[A-Za-z0-9]{6}$/;

/** One path that has to change, below the root, with forward slashes. */
export interface PathChange {
  readonly path: string;
  readonly kind: "file" | "directory";
  /** Whether something new was staged for it. If not, the existing file or directory is removed. */
  readonly staged: boolean;
}

export interface Stage {
  /** The directory of the stage. Files lie in it as they will lie below the root. */
  readonly directory: string;
  /** Returns where a file has to be written so that `put` finds it. The directories are made. */
  readonly place: (path: string) => string;
  /**
   * Puts everything in place. Until `keep` or `takeBack` is called, the mark stays, and the former files wait in the
   * stage.
   *
   * @throws {Error} The error of the file system. Then all is as before.
   */
  readonly put: (changes: readonly PathChange[]) => Put;
  /** Removes what was staged. After `keep`, it removes what was replaced. */
  readonly discard: () => void;
}

/** Changes that were made, and can still be taken back. */
export interface Put {
  /** Makes the changes final, and removes directories that they have emptied. */
  readonly keep: () => void;
  /** Restores what was there before, and removes the directories that were made for the changes. */
  readonly takeBack: () => void;
}

interface Mark {
  readonly about: string;
  readonly stage: string;
  readonly changes: readonly PathChange[];
}

const exists = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

const newOf = (root: string, stage: string, path: string): string => join(root, stage, "new", path);
const oldOf = (root: string, stage: string, path: string): string => join(root, stage, "old", path);

/** Makes the directories above a path of a stage. */
function above(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  return path;
}

/**
 * Keeps what a path holds in the stage. A file that gets new content stays at its path until then, so that it is never
 * missing. File systems without links do not have that.
 */
function keepOld({ kind, staged }: PathChange, target: string, old: string): void {
  if (kind === "file" && staged) {
    try {
      linkSync(target, above(old));
      return;
    } catch {
      // It is moved instead.
    }
  }
  renameSync(target, above(old));
}

/** Makes one change. A killed run may have done half of it. @param newDirectories The directories that are made for it. */
function putOne(root: string, stage: string, change: PathChange, newDirectories: string[] = []): void {
  const { path, kind, staged } = change;
  const [fresh, old] = [newOf(root, stage, path), oldOf(root, stage, path)];
  if (staged && !exists(fresh)) return;
  const target = placeInside(root, path, kind, newDirectories);
  if (exists(target) && !exists(old)) keepOld(change, target, old);
  if (staged) renameSync(fresh, target);
}

/** Undoes one change. */
function takeBackOne(root: string, stage: string, { path, kind, staged }: PathChange): void {
  const [fresh, old] = [newOf(root, stage, path), oldOf(root, stage, path)];
  const target = placeInside(root, path, kind, exists(old) ? [] : undefined);
  if (staged && !exists(fresh) && exists(target)) renameSync(target, fresh);
  if (exists(old)) renameSync(old, target);
}

const isEmpty = (path: string): boolean =>
  lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true && readdirSync(path).length === 0;

/** Removes the directories above removed files and directories, as far as they are empty now. */
function removeEmptied(root: string, changes: readonly PathChange[]): void {
  for (const { path, staged } of changes) {
    if (staged) continue;
    let directory = dirname(path);
    while (directory !== "." && isEmpty(join(root, directory))) {
      rmdirSync(join(root, directory));
      directory = dirname(directory);
    }
  }
}

const isChange = (value: unknown): value is PathChange =>
  typeof value === "object" &&
  value !== null &&
  "path" in value &&
  typeof value.path === "string" &&
  "kind" in value &&
  (value.kind === "file" || value.kind === "directory") &&
  "staged" in value &&
  typeof value.staged === "boolean";

function markIn(text: string): Mark | undefined {
  let mark: unknown;
  try {
    mark = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof mark !== "object" || mark === null) return undefined;
  const stage: unknown = "stage" in mark ? mark.stage : undefined;
  const changes: unknown = "changes" in mark ? mark.changes : undefined;
  if (typeof stage !== "string" || !STAGE.test(stage) || !Array.isArray(changes)) return undefined;
  const ours = changes.filter(isChange);
  return ours.length === changes.length ? { about: "", stage, changes: ours } : undefined;
}

/** @throws {Error} If the file is not a mark of ours. Otherwise anybody could plant one that moves other files. */
function readMark(root: string): Mark | undefined {
  const file = join(root, MARK);
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  const strange = Object.assign(
    new Error(`${file}: expected the mark of an unfinished run of tc3, received something else. Remove it`),
    { code: "EINVAL", syscall: "read" },
  );
  if (!stats.isFile()) throw strange;
  const mark = markIn(readFileSync(file, "utf8"));
  if (mark === undefined) throw strange;
  for (const { path } of mark.changes) assertRelative(path);
  const stage = lstatSync(join(root, mark.stage), { throwIfNoEntry: false });
  if (stage?.isDirectory() !== true) throw strange;
  return mark;
}

/**
 * Removes the stages of runs that were killed before they wrote a mark. Call it only with the lock: then no other run
 * is at work.
 */
export function removeAbandoned(root: string): void {
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    if (STAGE.test(entry.name) && entry.isDirectory())
      rmSync(join(root, entry.name), { recursive: true, force: true });
  }
}

/** Whether a run was killed while it put files in place. */
export const isUnfinished = (root: string): boolean => exists(join(root, MARK));

/**
 * Completes a run that was killed. Call it only with the lock.
 *
 * @returns Whether there was such a run.
 */
export function finishUnfinished(root: string): boolean {
  if (!exists(root)) return false;
  const real = realpathSync(root);
  const mark = readMark(real);
  if (mark === undefined) return false;
  for (const change of mark.changes) putOne(real, mark.stage, change);
  removeEmptied(real, mark.changes);
  unlinkSync(join(real, MARK));
  rmSync(join(real, mark.stage), { recursive: true, force: true });
  return true;
}

/**
 * Makes a stage below an existing directory. Its name is unique, so that nobody else's stage is ever opened or removed.
 */
export function openStage(directory: string): Stage {
  const root = realpathSync(directory);
  const home = mkdtempSync(join(root, ".tc3-stage-"));
  const stage = home.slice(root.length).replace(/^[/\\]/, "");
  let isOpen = true;
  return {
    directory: join(home, "new"),
    place: (path) => {
      assertRelative(path);
      return above(newOf(root, stage, path));
    },
    put: (changes) => {
      const mark: Mark = {
        about: "A run of tc3 was interrupted while it put these files in place. The next run does the rest.",
        stage,
        changes,
      };
      for (const { path, kind } of changes) placeInside(root, path, kind);
      const file = join(home, "mark.json");
      writeNew(file, `${JSON.stringify(mark, null, 2)}\n`);
      if (exists(join(root, MARK))) throw new Error(`${join(root, MARK)}: an earlier run left it here`);
      renameSync(file, join(root, MARK));
      isOpen = false;
      const newDirectories: string[] = [];
      const takeBack = (): void => {
        for (const change of [...changes].reverse()) takeBackOne(root, stage, change);
        for (const path of newDirectories.reverse()) if (isEmpty(path)) rmdirSync(path);
        unlinkSync(join(root, MARK));
        isOpen = true;
      };
      try {
        for (const change of changes) putOne(root, stage, change, newDirectories);
      } catch (error) {
        takeBack();
        throw error;
      }
      const keep = (): void => {
        removeEmptied(root, changes);
        unlinkSync(join(root, MARK));
        isOpen = true;
      };
      return { keep, takeBack };
    },
    // A mark still needs the files that it lists.
    discard: () => {
      if (isOpen) rmSync(home, { recursive: true, force: true });
    },
  };
}
