import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { isRecord } from "@tc3-schema/base/json";
import { directorySource } from "@tc3-schema/codegen/schema-source";
import { Definitions, FORMAT, MANIFEST } from "@tc3-schema/facts";
import { InputError } from "../input-error.ts";

/** The package that holds the definitions. */
export const PACKAGE = "@tc3-schema/definitions";

/** The file by which a directory of definitions is recognised. */
export const MANIFEST_FILE: string = MANIFEST;

/** Definitions on this machine. */
export interface FoundDefinitions {
  readonly directory: string;
  /** The version of the package; undefined for a directory that is not a package. */
  readonly version: string | undefined;
  readonly definitions: Definitions;
}

function jsonIn(file: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Opens a directory that holds definitions.
 *
 * @throws {InputError} If it holds no definitions, or their form is unknown to this command.
 */
export function openDefinitions(directory: string): FoundDefinitions {
  const manifest = join(directory, MANIFEST);
  const format = jsonIn(manifest)?.["format"];
  if (format === undefined && existsSync(manifest)) {
    throw new InputError(
      `${manifest} is damaged: expected JSON with a "format"`,
      "The copy of the definitions is incomplete. Install or copy all of it again.",
    );
  }
  if (format === undefined) {
    throw new InputError(
      `there are no definitions in ${directory}`,
      `A directory of definitions has a file ${MANIFEST}, as the package ${PACKAGE} has.`,
    );
  }
  if (format !== FORMAT) {
    throw new InputError(
      `the definitions in ${directory} have the form ${JSON.stringify(format)}, and this tc3 reads the form ${FORMAT}`,
      "Install a newer command: npm install --save-dev @tc3-schema/cli@latest",
    );
  }
  const version = jsonIn(join(directory, "package.json"))?.["version"];
  return {
    directory,
    version: typeof version === "string" ? version : undefined,
    definitions: new Definitions(directorySource(directory), directory),
  };
}

/** Returns the directory of the package that a module would find. Undefined if it is not installed. */
function packageDirectory(from: string | URL): string | undefined {
  try {
    return dirname(createRequire(from).resolve(`${PACKAGE}/${MANIFEST}`));
  } catch {
    return undefined;
  }
}

/** The definitions that are installed in a project. */
export function installedDefinitions(project: string): FoundDefinitions | undefined {
  const directory = packageDirectory(join(project, "package.json"));
  return directory === undefined ? undefined : openDefinitions(directory);
}

/** The definitions that came with this command. @throws {InputError} If they are missing. */
export function ownDefinitions(): FoundDefinitions {
  const directory = packageDirectory(import.meta.url);
  if (directory !== undefined) return openDefinitions(directory);
  throw new InputError(`the package ${PACKAGE} is missing`, `Install it: npm install --save-dev ${PACKAGE}`);
}
