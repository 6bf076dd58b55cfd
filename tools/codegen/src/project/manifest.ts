import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isRecord } from "@tc3-schema/base/json";
import { sortedEntries } from "@tc3-schema/base/order";

/** Beside the generated directories, to be committed with them. */
export const MANIFEST = "tc3-generated.json";

/** What one directory was made from, and what it held then. */
export interface Made {
  readonly from: string;
  readonly holds: string;
}

/** What the generator made in an output directory, by directory. */
export type Manifest = Readonly<Record<string, Made>>;

const isMade = (value: unknown): value is Made =>
  isRecord(value) && typeof value["from"] === "string" && typeof value["holds"] === "string";

/** As `cvm/v20170312`. A manifest can come from anybody, and what it names and nobody asks for is removed. */
const DIRECTORY = /^[a-z][a-z0-9]*\/(?:v\d{8}|callbacks)$/;

/** A manifest that is missing or damaged only means that nothing can be reused. */
export function readManifest(out: string): Manifest {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(join(out, MANIFEST), "utf8"));
  } catch {
    return {};
  }
  const directories = isRecord(content) && isRecord(content["directories"]) ? content["directories"] : {};
  return Object.fromEntries(
    Object.entries(directories).flatMap(([path, made]) =>
      DIRECTORY.test(path) && isMade(made) ? [[path, made] as const] : [],
    ),
  );
}

export function manifestText(manifest: Manifest): string {
  const content = {
    about: "What `tc3 generate` made here, so that it knows what is up to date. Commit it with the rest.",
    directories: Object.fromEntries(sortedEntries(manifest)),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
