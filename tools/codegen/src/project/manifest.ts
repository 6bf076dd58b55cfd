import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isRecord } from "@tc3-schema/base/json";
import { sortedEntries } from "@tc3-schema/base/order";

/**
 * The file beside the generated directories. It is committed with them. Prettier leaves files of this kind alone, whatever
 * the settings of the project are, and git merges lines.
 */
export const MANIFEST = "tc3-generated.jsonl";

const ABOUT =
  "`tc3 generate` writes this file to know what is up to date. Commit it with the generated files.";

/** Two hashes for one directory: of the schemas that it was generated from, and of its files. */
export interface ManifestEntry {
  readonly from: string;
  readonly holds: string;
}

/** The generated directories of an output directory. */
export type Manifest = Readonly<Record<string, ManifestEntry>>;

/** For example `cvm/v20170312`. The form is checked, because a manifest can come from anybody and names what is removed. */
const DIRECTORY = /^[a-z][a-z0-9]*\/(?:v\d{8}|callbacks)$/;

/** Whether a path has the form of a generated directory. */
export const isServiceDirectory = (path: string): boolean => DIRECTORY.test(path);

/** A line of the file. */
interface Line extends ManifestEntry {
  readonly directory: string;
}

const isLine = (value: unknown): value is Line =>
  isRecord(value) &&
  typeof value["directory"] === "string" &&
  isServiceDirectory(value["directory"]) &&
  typeof value["from"] === "string" &&
  typeof value["holds"] === "string";

function lineIn(text: string): readonly Line[] {
  try {
    const value: unknown = JSON.parse(text);
    return isLine(value) ? [value] : [];
  } catch {
    return [];
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** Reads the manifest. A directory whose line is missing or damaged is not in it: then it is generated again. */
export function readManifest(out: string): Manifest {
  const lines = textOf(join(out, MANIFEST)).split("\n").flatMap(lineIn);
  return Object.fromEntries(lines.map(({ directory, from, holds }) => [directory, { from, holds }]));
}

/** One object per line: the first says what the file is, and each other describes a directory. */
export const manifestText = (manifest: Manifest): string =>
  [{ about: ABOUT }, ...sortedEntries(manifest).map(([directory, entry]) => ({ directory, ...entry }))]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join("");

/** The manifest was one JSON object in this file once. Nothing reads it any more. */
const FORMER_MANIFEST = "tc3-generated.json";

/** Returns the name of a former manifest that is still there; undefined if there is none, or the file is somebody else's. */
export function formerManifest(out: string): string | undefined {
  try {
    const content: unknown = JSON.parse(textOf(join(out, FORMER_MANIFEST)));
    const isOurs = isRecord(content) && content["about"] === ABOUT && isRecord(content["directories"]);
    return isOurs ? FORMER_MANIFEST : undefined;
  } catch {
    return undefined;
  }
}
