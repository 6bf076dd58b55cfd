import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { writeFiles } from "@tc3-schema/codegen/write-all";
import { failureOf } from "../failure.ts";
import { InputError } from "../input-error.ts";
import { PROJECT_FILE } from "./project-file.ts";

/**
 * Writes `tc3.json`. The old file stays until the new one is complete, so that nothing is lost if the disk is full.
 *
 * @throws {InputError} If it cannot be written.
 */
export function writeProjectFile(directory: string, text: string): void {
  try {
    const file = join(directory, PROJECT_FILE);
    // Several projects can share one file by links. The links stay.
    const target = existsSync(file) ? realpathSync(file) : file;
    writeFiles(dirname(target), [{ path: basename(target), text }]);
  } catch (error) {
    const reason = failureOf(error)?.message ?? String(error);
    throw new InputError(
      `${join(directory, PROJECT_FILE)} cannot be written: ${reason}`,
      "The file was not changed.",
    );
  }
}
