import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { dirname, join, resolve } from "node:path";
import { makeDirectory } from "./make-directory.ts";

/** The lock is a file in the directory that is written to. */
export const LOCK = ".tc3-lock";

/** How long the next process waits, in milliseconds. Generating a whole catalogue takes half a minute. */
const PATIENCE = 120_000;
const PAUSE = 50;
/** A user who waits longer wants to know why. */
const SILENCE = 2_000;
const UNWRITTEN = 10_000;

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: number;
  /** Distinguishes the locks of one process from each other. */
  readonly key: string;
}

export interface Lock {
  readonly release: () => void;
}

const codeOf = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "code" in error ? error.code : undefined;

function holderIn(text: string): Holder | undefined {
  let holder: unknown;
  try {
    holder = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof holder !== "object" || holder === null) return undefined;
  const { pid, host, since, key } = { pid: 0, host: "", since: 0, key: "", ...holder };
  const isHolder =
    Number.isSafeInteger(pid) &&
    pid > 0 &&
    typeof host === "string" &&
    Number.isFinite(since) &&
    typeof key === "string";
  return isHolder ? { pid, host, since, key } : undefined;
}

function textOf(file: string): string | undefined {
  try {
    return lstatSync(file).isFile() ? readFileSync(file, "utf8") : undefined;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Whether the process of a lock is alive. A process on another machine cannot be tested, so it counts as alive. */
function isAlive({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/**
 * Whether a lock stayed empty. It is empty for a moment between creating and writing it; if it stays so, its process
 * was killed.
 */
const isAbandoned = (file: string): boolean =>
  Date.now() - (lstatSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > UNWRITTEN;

/** Removes the lock of a process that is gone, and only that one: another process may have replaced it by now. */
function takeAway(file: string, text: string): void {
  const aside = `${file}.${randomBytes(6).toString("hex")}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  if (readFileSync(aside, "utf8") !== text && !existsSync(file)) renameSync(aside, file);
  else unlinkSync(aside);
}

/**
 * Creates a lock, unless something is already there. A symbolic link counts too, wherever it leads.
 *
 * @returns Whether the lock is ours now.
 */
function tryToCreate(file: string, text: string): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(file, "wx");
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
  try {
    writeFileSync(descriptor, text);
  } catch (error) {
    // On a full disk, an empty lock would make the next command wait.
    unlinkSync(file);
    throw error;
  } finally {
    closeSync(descriptor);
  }
  return true;
}

const ageOf = (since: number): string => `${Math.max(0, Math.round((Date.now() - since) / 1000))} s`;

const described = (file: string, holder: Holder | undefined): string =>
  holder === undefined
    ? `${file}: expected a lock of tc3, received something else. Remove it when no tc3 is running`
    : `${file}: process ${holder.pid} of ${holder.host} has been writing here for ${ageOf(holder.since)}. Wait for it, or remove the file when it is gone`;

/** The system's error for a file that is in use, with our message. */
const busy = (message: string): Error =>
  Object.assign(new Error(message), { code: "EBUSY", syscall: "open" });

/**
 * Removes the directories that `lock` made, innermost first, if they are empty.
 *
 * @param first The outermost directory that was made.
 * @param last The innermost one.
 */
function removeEmptyDirectories(first: string | undefined, last: string): void {
  if (first === undefined) return;
  try {
    if (readdirSync(last).length > 0) return;
    rmdirSync(last);
  } catch {
    return;
  }
  if (last !== first && dirname(last) !== last) removeEmptyDirectories(first, dirname(last));
}

/** A lock that is there already. */
interface ExistingLock {
  readonly text: string;
  readonly holder: Holder | undefined;
  /** Whether its process was killed. */
  readonly isGone: boolean;
}

function existingLock(file: string): ExistingLock | undefined {
  const text = textOf(file);
  if (text === undefined) return undefined;
  const holder = holderIn(text);
  return { text, holder, isGone: holder === undefined ? isAbandoned(file) : !isAlive(holder) };
}

/** Whether a killed process has left its lock in a directory. */
export function isLeftLocked(directory: string): boolean {
  const file = join(directory, LOCK);
  const isFile = lstatSync(file, { throwIfNoEntry: false })?.isFile() === true;
  return isFile && existingLock(file)?.isGone === true;
}

/** The times, in milliseconds since 1970, at which a process that waits says so, and gives up. */
interface Wait {
  sayAt: number;
  readonly end: number;
}

const waitFor = (patience: number): Wait => ({ sayAt: Date.now() + SILENCE, end: Date.now() + patience });

/** Tries once. @throws {Error} EBUSY, with the process and its age, if the time to wait is over. */
function attempt(file: string, text: string, wait: Wait): boolean {
  if (tryToCreate(file, text)) return true;
  const existing = existingLock(file);
  const isFile = lstatSync(file, { throwIfNoEntry: false })?.isFile() !== false;
  if (!isFile) throw busy(described(file, undefined));
  if (existing?.isGone === true) takeAway(file, existing.text);
  else if (Date.now() > wait.end) throw busy(described(file, existing?.holder));
  else if (Date.now() > wait.sayAt) {
    wait.sayAt = Number.POSITIVE_INFINITY;
    process.emitWarning(described(file, existing?.holder));
  }
  return false;
}

function lockText(): string {
  const key = randomBytes(6).toString("hex");
  return `${JSON.stringify({ pid: process.pid, host: hostname(), since: Date.now(), key })}\n`;
}

const lockOf = (file: string, text: string, first: string | undefined): Lock => ({
  release: () => {
    if (textOf(file) === text) unlinkSync(file);
    removeEmptyDirectories(first, resolve(dirname(file)));
  },
});

/**
 * Makes this process the only one that writes to a directory. A missing directory is made, and removed again if it is
 * still empty at the end.
 *
 * @param name The name of the lock. Who holds one lock of a directory can take another one.
 * @throws {Error} EBUSY, with the process and its age, if another one does not finish within two minutes.
 */
export async function lock(
  directory: string,
  patience: number = PATIENCE,
  name: string = LOCK,
): Promise<Lock> {
  const first = makeDirectory(directory);
  const [file, text, wait] = [join(directory, name), lockText(), waitFor(patience)];
  while (!attempt(file, text, wait)) {
    // oxlint-disable-next-line no-await-in-loop -- waiting is the point
    await new Promise((done) => {
      setTimeout(done, PAUSE);
    });
  }
  return lockOf(file, text, first);
}

/** The same for short work. It blocks this thread while it waits. */
export function lockSync(directory: string, patience: number = PATIENCE): Lock {
  const first = makeDirectory(directory);
  const [file, text, wait] = [join(directory, LOCK), lockText(), waitFor(patience)];
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  while (!attempt(file, text, wait)) Atomics.wait(sleeper, 0, 0, PAUSE);
  return lockOf(file, text, first);
}
