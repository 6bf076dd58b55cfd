import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "@tc3-schema/base/files";
import { byCodeUnit } from "@tc3-schema/base/order";
import { TOUCHED } from "./touched.ts";

export interface ChangedFile {
  /** Relative to the root of the repository, with forward slashes. */
  readonly path: string;
  readonly state: "added" | "changed" | "removed";
}

const touchedFiles = (root: string): readonly string[] =>
  TOUCHED.flatMap((path) => filesBelow(join(root, path)).map((file) => `${path}/${file}`));

function stateOf(before: string, after: string, path: string): ChangedFile["state"] | undefined {
  if (!existsSync(join(before, path))) return "added";
  if (!existsSync(join(after, path))) return "removed";
  return readFileSync(join(before, path)).equals(readFileSync(join(after, path))) ? undefined : "changed";
}

/** Returns the touched files that differ between two directories, byte by byte. */
export const changedFiles = (before: string, after: string): readonly ChangedFile[] =>
  [...new Set([...touchedFiles(before), ...touchedFiles(after)])].sort(byCodeUnit).flatMap((path) => {
    const state = stateOf(before, after, path);
    return state === undefined ? [] : [{ path, state }];
  });
