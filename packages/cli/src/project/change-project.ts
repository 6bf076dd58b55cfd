import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { isRecord } from "@tc3-schema/base/json";
import { type Lock, lock } from "@tc3-schema/codegen/lock";
import { failureOf } from "../failure.ts";
import { InputError } from "../input-error.ts";
import { PROJECT_FILE } from "./project-file.ts";

/** A file beside `tc3.json` while a command changes the project. The generated directory has a lock of its own. */
const LOCK = ".tc3-project-lock";

/** Projects can share one `tc3.json` by links. Then they share one lock too, because it is beside the file itself. */
function lockProject(directory: string): Promise<Lock> {
  const file = join(directory, PROJECT_FILE);
  const home = existsSync(file) ? dirname(realpathSync(file)) : directory;
  return lock(home, { name: LOCK });
}

async function locked<T>({ release }: Lock, work: () => Promise<T>): Promise<T> {
  // Ctrl-C ends the process without the rest of this function.
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}

/**
 * Runs work that reads `tc3.json`, generates, and writes `tc3.json`. Only one process does this at a time in a project:
 * of two `tc3 add` at once, the later one would forget the service of the other one.
 *
 * @throws {InputError} If the directory cannot be written.
 */
export async function changeProject<T>(directory: string, work: () => Promise<T>): Promise<T> {
  let held: Lock;
  try {
    held = await lockProject(directory);
  } catch (error) {
    const reason = failureOf(error)?.message ?? String(error);
    throw new InputError(
      `${join(directory, PROJECT_FILE)} cannot be written: ${reason}`,
      "The file was not changed.",
    );
  }
  return locked(held, work);
}

const READ_ONLY: ReadonlySet<unknown> = new Set(["EACCES", "EPERM", "EROFS"]);

/**
 * Runs work that reads `tc3.json` and generates what it says. Without a lock, it could remove the code that a `tc3 add`
 * has just made. Where this process may not write, it needs no lock: there it takes `tc3.json` as it is.
 */
export async function followProject<T>(directory: string, work: () => Promise<T>): Promise<T> {
  let held: Lock;
  try {
    held = await lockProject(directory);
  } catch (error) {
    if (isRecord(error) && READ_ONLY.has(error["code"])) return work();
    throw error;
  }
  return locked(held, work);
}
