import {
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { excerpt } from "../words/visible.ts";
import { codeOf, namingFile } from "./disk-error.ts";
import { type Fate, fateOf, type Holder, holderIn, ownText } from "./lock-holder.ts";
import { makeDirectory } from "./make-directory.ts";

/** The lock is a file in the directory that is written to. */
export const LOCK = ".tc3-lock";

/** How long the next process waits, in milliseconds. Generating a whole catalogue takes half a minute. */
const PATIENCE = 120_000;
const PAUSE = 50;
/** A user who waits longer wants to know why. */
const SILENCE = 2_000;
/** A lock that was empty for so long stays empty, because its process was killed. */
const UNWRITTEN = 10_000;
/** How often a process at work renews the time of its lock, and after which time without that it counts as gone. */
const RENEWAL = 5_000;
const LIFELESS = 60_000;

export interface Lock {
  /**
   * Renews the time of the lock. A timer does this too, but not while work blocks this thread, so such work calls it
   * between its steps.
   */
  readonly renew: () => void;
  readonly release: () => void;
}

function textOf(file: string): string | undefined {
  try {
    return lstatSync(file).isFile() ? readFileSync(file, "utf8") : undefined;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * Whether a file without a holder is old. A lock is empty for a moment between creating and writing it. If it stays empty, its
 * process was killed. A clock that was set back makes the file look as if it came from the future.
 */
const isAbandoned = (file: string): boolean =>
  Math.abs(Date.now() - (lstatSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())) > UNWRITTEN;

/** Removes a file that another process may remove at the same time. */
function removeFile(file: string): void {
  try {
    unlinkSync(file);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

/** The file of a process that is about to remove a lock whose holder is gone. */
const removalOf = (file: string): string => `${file}-removal`;

/**
 * Removes a lock whose holder is gone. Only one process does this at a time, and it first looks at the lock again. Otherwise,
 * the slower of two would remove the lock that the faster one has taken in the meantime.
 *
 * @param isGone Whether the lock that is there now can be removed.
 */
function takeAway(file: string, isGone: () => boolean): void {
  const removal = removalOf(file);
  if (!tryToCreate(removal, "")) {
    if (isAbandoned(removal)) removeFile(removal);
    return;
  }
  try {
    if (isGone()) removeFile(file);
  } finally {
    removeFile(removal);
  }
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
    throw namingFile(error, file);
  } finally {
    closeSync(descriptor);
  }
  return true;
}

const ageOf = (since: number): string => `${Math.max(0, Math.round((Date.now() - since) / 1000))} s`;

const described = (file: string, holder: Holder | undefined): string =>
  holder === undefined
    ? `${file}: expected a lock of tc3, received something else. Remove it while no tc3 is running`
    : `${file}: process ${holder.pid} of ${excerpt(holder.host, 100)} has been writing here for ${ageOf(holder.since)}. Wait for it, or remove the file if that process is gone`;

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
  /** Its process renews the time of the file while it works. */
  readonly renewed: number;
  readonly fate: Fate;
}

function existingLock(file: string): ExistingLock | undefined {
  const text = textOf(file);
  const renewed = lstatSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (text === undefined || renewed === undefined) return undefined;
  const holder = holderIn(text);
  const fate = holder === undefined ? (isAbandoned(file) ? "gone" : "alive") : fateOf(holder);
  return { text, holder, renewed, fate };
}

/**
 * For how long the process of a lock has given no sign of life, in milliseconds, by the clocks of both. Undefined if the
 * directory has no lock.
 */
export function lockSilence(directory: string): number | undefined {
  const stats = lstatSync(join(directory, LOCK), { throwIfNoEntry: false });
  return stats?.isFile() === true ? Math.abs(Date.now() - stats.mtimeMs) : undefined;
}

/** Whether a process that is gone has left its lock in a directory. */
export function isLeftLocked(directory: string): boolean {
  const file = join(directory, LOCK);
  const isFile = lstatSync(file, { throwIfNoEntry: false })?.isFile() === true;
  return (isFile && existingLock(file)?.fate === "gone") || existsSync(removalOf(file));
}

/** How a process waits. Its times are those of `performance.now`, because a clock can jump. */
interface Wait {
  /** When it says what it waits for, and when it gives up. */
  sayAt: number;
  readonly end: number;
  /** The lock that it saw last, when, and for how long that lock had been unchanged. */
  seen:
    | { readonly text: string; readonly renewed: number; readonly at: number; readonly silence: number }
    | undefined;
}

const waitFor = (patience: number): Wait => {
  const now = performance.now();
  return { sayAt: now + SILENCE, end: now + patience, seen: undefined };
};

/**
 * Returns for how long a lock has given no sign of life, in milliseconds, as far as this process has watched it. If the machine
 * slept, the process of the lock slept too, so the time between two looks counts as one renewal at most.
 */
function silenceOf({ text, renewed }: ExistingLock, wait: Wait): number {
  const at = performance.now();
  const { seen } = wait;
  const isSame = seen?.text === text && seen.renewed === renewed;
  const silence = isSame ? seen.silence + Math.min(at - seen.at, RENEWAL) : 0;
  wait.seen = { text, renewed, at, silence };
  return silence;
}

/** Tries once. @throws {Error} EBUSY, with the process and its age, if the time to wait is over. */
function attempt(file: string, text: string, wait: Wait): boolean {
  if (tryToCreate(file, text)) {
    // A process that was killed while it removed a lock has left this file.
    removeFile(removalOf(file));
    return true;
  }
  const existing = existingLock(file);
  const isFile = lstatSync(file, { throwIfNoEntry: false })?.isFile() !== false;
  if (!isFile) throw busy(described(file, undefined));
  if (existing === undefined) return false;
  const silence = silenceOf(existing, wait);
  if (existing.fate === "gone") {
    takeAway(file, () => existingLock(file)?.fate === "gone");
  } else if (existing.fate === "unknown" && silence > LIFELESS) {
    process.emitWarning(`${described(file, existing.holder)}. It has given no sign of life for a minute`);
    takeAway(file, () => textOf(file) === existing.text);
  } else if (performance.now() > wait.end) {
    throw busy(described(file, existing.holder));
  } else if (performance.now() > wait.sayAt) {
    wait.sayAt = Number.POSITIVE_INFINITY;
    process.emitWarning(described(file, existing.holder));
  }
  return false;
}

/** Renews the time of a lock, so that processes that cannot see this one know that it lives. */
function renew(file: string, text: string): void {
  try {
    const now = new Date();
    if (textOf(file) === text) utimesSync(file, now, now);
  } catch {
    // It was removed just now, or the disk is away. The work itself will say so.
  }
}

export interface LockOptions {
  /** How long to wait for another process, in milliseconds. By default two minutes. */
  readonly patience?: number;
  /** The name of the lock. Who holds one lock of a directory can take another one. */
  readonly name?: string;
}

/** Takes a lock, attempt by attempt. */
class Taking {
  readonly #directory: string;
  readonly #file: string;
  readonly #text = ownText();
  readonly #wait: Wait;
  /** The outermost directory that was made. */
  #first: string | undefined;

  constructor(directory: string, { patience = PATIENCE, name = LOCK }: LockOptions) {
    this.#directory = directory;
    this.#file = join(directory, name);
    this.#wait = waitFor(patience);
  }

  attempt(): boolean {
    // The process that is waited for removes the directory if it made it and has nothing to write.
    this.#first = makeDirectory(this.#directory) ?? this.#first;
    try {
      return attempt(this.#file, this.#text, this.#wait);
    } catch (error) {
      if (codeOf(error) === "ENOENT" && !existsSync(this.#directory)) return false;
      throw error;
    }
  }

  /** The lock, after an attempt was successful. */
  taken(): Lock {
    const renewNow = (): void => renew(this.#file, this.#text);
    const renewing = setInterval(renewNow, RENEWAL).unref();
    return {
      renew: renewNow,
      release: () => {
        clearInterval(renewing);
        if (textOf(this.#file) === this.#text) unlinkSync(this.#file);
        removeEmptyDirectories(this.#first, resolve(this.#directory));
      },
    };
  }
}

/**
 * Makes this process the only one that writes to a directory. A missing directory is made, and removed again if it is
 * still empty at the end.
 *
 * A process that is gone holds no lock. If its number has a meaning here, the system tells whether it is gone, also when
 * a new process has the number. If the lock was taken in another container, on another machine or before a restart, it
 * counts as gone when it has not renewed the lock for a minute.
 *
 * @throws {Error} EBUSY, with the process and its age, if another one does not finish in time.
 */
export async function lock(directory: string, options: LockOptions = {}): Promise<Lock> {
  const taking = new Taking(directory, options);
  while (!taking.attempt()) {
    // oxlint-disable-next-line no-await-in-loop -- waiting is the point
    await new Promise((done) => {
      setTimeout(done, PAUSE);
    });
  }
  return taking.taken();
}

/** The same for short work. It blocks this thread while it waits. */
export function lockSync(directory: string, options: LockOptions = {}): Lock {
  const taking = new Taking(directory, options);
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  while (!taking.attempt()) Atomics.wait(sleeper, 0, 0, PAUSE);
  return taking.taken();
}
