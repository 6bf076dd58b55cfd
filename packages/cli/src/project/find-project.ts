import { lstatSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { jsonOf } from "@tc3-schema/codegen/read-json";
import { readText } from "@tc3-schema/codegen/read-text";
import { assertProjectFile } from "./assert-project-file.ts";
import { PROJECT_FILE, type ProjectFile } from "./project-file.ts";

/** A project that has a `tc3.json`. */
export interface Project {
  /** The directory of the file. Paths in the file are relative to it. */
  readonly directory: string;
  readonly file: ProjectFile;
  readonly text: string;
}

/**
 * Whether a directory has a `tc3.json`. A symbolic link that leads nowhere counts too: otherwise `tc3 add` would generate
 * code, and could not write a new file in the place of the link.
 */
function hasFile(directory: string): boolean {
  try {
    return lstatSync(join(directory, PROJECT_FILE), { throwIfNoEntry: false }) !== undefined;
  } catch {
    // This process may not look into the directory.
    return false;
  }
}

/** The nearest directory with a `tc3.json`, from a directory upwards. */
function directoryWithFile(from: string): string | undefined {
  if (hasFile(from)) return from;
  const above = dirname(from);
  return above === from ? undefined : directoryWithFile(above);
}

/**
 * Finds and reads the nearest `tc3.json`, from a directory upwards.
 *
 * @returns Undefined if there is none.
 * @throws {SchemaError} If the file cannot be read, is not JSON, or does not obey its schema.
 */
export function findProject(from: string): Project | undefined {
  const directory = directoryWithFile(resolve(from));
  if (directory === undefined) return undefined;
  const text = readText(join(directory, PROJECT_FILE), PROJECT_FILE);
  const file = jsonOf(text.replace(/^\uFEFF/, ""), PROJECT_FILE);
  assertProjectFile(file);
  return { directory, file, text };
}
