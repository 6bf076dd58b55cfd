import { join } from "node:path";
import { writeFiles } from "@tc3-schema/codegen/write-all";
import { InputError } from "../input-error.ts";
import { PROJECT_FILE } from "./project-file.ts";

/**
 * Writes `tc3.json`. The old file stays until the new one is complete, so that nothing is lost if the disk is full.
 *
 * @throws {InputError} If it cannot be written.
 */
export function writeProjectFile(directory: string, text: string): void {
  try {
    writeFiles(directory, [{ path: PROJECT_FILE, text }]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(
      `${join(directory, PROJECT_FILE)} cannot be written: ${reason}`,
      "The file was not changed.",
    );
  }
}
