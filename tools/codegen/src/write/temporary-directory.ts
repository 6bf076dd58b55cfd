import { lstatSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isLeftLocked, LOCK, type Lock, lockSilence, lockSync } from "./lock.ts";

/** The letters and digits that `mkdtemp` appends to a prefix. */
const RANDOM = /^[A-Za-z0-9]{6}$/;

/** A process locks its directory right after it made it. An empty directory of this age, in milliseconds, is nobody's. */
const UNLOCKED = 60_000;

/**
 * A process at work renews its lock every few seconds, and no work without a pause takes a day. So a lock of this age, in
 * milliseconds, has no process, also where the system cannot tell: after a restart, or in another container.
 */
const LIFELESS = 24 * 60 * 60_000;

/** Removes a directory, and its lock last: a process that is killed in between leaves a directory with a lock. */
function removeLocked(directory: string): void {
  if (lstatSync(directory, { throwIfNoEntry: false }) === undefined) return;
  for (const name of readdirSync(directory)) {
    if (name !== LOCK) rmSync(join(directory, name), { recursive: true, force: true });
  }
  rmSync(directory, { recursive: true, force: true });
}

/** Whether a directory belongs to this user, and the process that made it is gone. */
function isLeft(directory: string): boolean {
  const stats = lstatSync(directory, { throwIfNoEntry: false });
  // The directory of temporary files is shared with other users.
  const isOurs = process.getuid === undefined || stats?.uid === process.getuid();
  if (stats?.isDirectory() !== true || !isOurs) return false;
  const isEmpty = readdirSync(directory).length === 0;
  if (isEmpty) return Math.abs(Date.now() - stats.mtimeMs) > UNLOCKED;
  return isLeftLocked(directory) || (lockSilence(directory) ?? 0) > LIFELESS;
}

/** Removes the directories with a prefix whose processes were killed. */
function removeLeft(parent: string, prefix: string): void {
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(prefix) || !RANDOM.test(name.slice(prefix.length))) continue;
    const directory = join(parent, name);
    try {
      if (isLeft(directory)) removeLocked(directory);
    } catch {
      // Another process removes it at the same time, or it cannot be read. It does no harm.
    }
  }
}

/** Locks a directory that was just made, and removes it if that fails, as on a full disk. */
function locked(directory: string): Lock {
  try {
    return lockSync(directory);
  } catch (error) {
    rmSync(directory, { recursive: true, force: true });
    throw error;
  }
}

export interface TemporaryDirectory {
  readonly path: string;
  readonly remove: () => void;
}

/**
 * Makes a directory for the time of this process, and removes those of processes that were killed. A lock in it tells
 * whether its process is alive.
 *
 * @param parent An existing directory, such as that of temporary files.
 * @param prefix The beginning of the name: `tc3-spec-update-`.
 * @throws {Error} The error of the file system. Then nothing is left.
 */
export function temporaryDirectory(parent: string, prefix: string): TemporaryDirectory {
  removeLeft(parent, prefix);
  const path = realpathSync(mkdtempSync(join(parent, prefix)));
  const { release } = locked(path);
  return {
    path,
    remove: () => {
      removeLocked(path);
      release();
    },
  };
}
