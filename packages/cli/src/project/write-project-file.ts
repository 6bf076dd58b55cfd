import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../input-error.ts";
import { PROJECT_FILE } from "./project-file.ts";

/**
 * Writes `tc3.json`. The old file stays until the new one is complete, so that nothing is lost if the disk is full.
 *
 * @throws {InputError} If it cannot be written.
 */
export function writeProjectFile(directory: string, text: string): void {
  const file = join(directory, PROJECT_FILE);
  const next = `${file}.${process.pid}.next`;
  try {
    writeFileSync(next, text);
    renameSync(next, file);
  } catch (error) {
    rmSync(next, { force: true });
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`${file} cannot be written: ${reason}`, "The file was not changed.");
  }
}
