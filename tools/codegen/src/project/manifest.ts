import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isRecord } from "@tc3-schema/base/json";
import { sortedEntries } from "@tc3-schema/base/order";

/** The file beside the generated directories. It is committed with them. */
export const MANIFEST = "tc3-generated.json";

/** Two hashes for one directory: of the schemas that it was generated from, and of its files. */
export interface ManifestEntry {
  readonly from: string;
  readonly holds: string;
}

/** The generated directories of an output directory. */
export type Manifest = Readonly<Record<string, ManifestEntry>>;

const isEntry = (value: unknown): value is ManifestEntry =>
  isRecord(value) && typeof value["from"] === "string" && typeof value["holds"] === "string";

/** For example `cvm/v20170312`. The form is checked, because a manifest can come from anybody and names what is removed. */
const DIRECTORY = /^[a-z][a-z0-9]*\/(?:v\d{8}|callbacks)$/;

/** Reads the manifest. If it is missing or damaged, it is empty: then everything is generated again. */
export function readManifest(out: string): Manifest {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(join(out, MANIFEST), "utf8"));
  } catch {
    return {};
  }
  const directories = isRecord(content) && isRecord(content["directories"]) ? content["directories"] : {};
  return Object.fromEntries(
    Object.entries(directories).flatMap(([path, entry]) =>
      DIRECTORY.test(path) && isEntry(entry) ? [[path, entry] as const] : [],
    ),
  );
}

export function manifestText(manifest: Manifest): string {
  const content = {
    about: "`tc3 generate` writes this file to know what is up to date. Commit it with the generated files.",
    directories: Object.fromEntries(sortedEntries(manifest)),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
