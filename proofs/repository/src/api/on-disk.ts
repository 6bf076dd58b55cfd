import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesBelow } from "@tc3-schema/base/files";
import { SNAPSHOTS, type Snapshot } from "./snapshots.ts";

/** A snapshot on the disk that differs from the declarations of the built packages. */
export interface StaleSnapshot {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  readonly state: "missing" | "changed" | "left over";
}

/** Returns how the directory of snapshots differs from the wanted one, ordered by path. */
export function staleSnapshots(root: string, snapshots: readonly Snapshot[]): readonly StaleSnapshot[] {
  const expected = new Map(snapshots.map(({ path, text }) => [path, text]));
  const present = filesBelow(join(root, SNAPSHOTS)).map((path) => `${SNAPSHOTS}/${path}`);
  return [...new Set([...expected.keys(), ...present])].sort().flatMap((path): StaleSnapshot[] => {
    const text = expected.get(path);
    if (text === undefined) return [{ path, state: "left over" }];
    if (!present.includes(path)) return [{ path, state: "missing" }];
    return readFileSync(join(root, path), "utf8") === text ? [] : [{ path, state: "changed" }];
  });
}

/** Writes the wanted snapshots, and removes all others. */
export function writeSnapshots(root: string, snapshots: readonly Snapshot[]): void {
  rmSync(join(root, SNAPSHOTS), { recursive: true, force: true });
  for (const { path, text } of snapshots) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
