import { join } from "node:path";
import { type Lock, lock } from "@tc3-schema/codegen/lock";
import { InputError } from "../input-error.ts";
import { PROJECT_FILE } from "./project-file.ts";

/** A file beside `tc3.json` while a command changes the project. The generated directory has a lock of its own. */
const LOCK = ".tc3-project-lock";

async function lockProject(directory: string): Promise<Lock> {
  try {
    return await lock(directory, undefined, LOCK);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(
      `${join(directory, PROJECT_FILE)} cannot be written: ${reason}`,
      "The file was not changed.",
    );
  }
}

/**
 * Runs work that reads `tc3.json`, generates, and writes `tc3.json`. Only one process does this at a time in a project:
 * of two `tc3 add` at once, the later one would forget the service of the other one.
 *
 * @throws {InputError} If the directory cannot be written.
 */
export async function changeProject<T>(directory: string, work: () => Promise<T>): Promise<T> {
  const { release } = await lockProject(directory);
  // Ctrl-C ends the process without the rest of this function.
  process.once("exit", release);
  try {
    return await work();
  } finally {
    process.off("exit", release);
    release();
  }
}
