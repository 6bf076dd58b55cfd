import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "@tc3-schema/base/files";
import { byCodeUnit } from "@tc3-schema/base/order";
import type { Output } from "../emit/emitted-file.ts";

/** A file of the output that differs from what the schemas give. */
export interface StaleFile {
  /** Relative to the output root, with forward slashes. */
  readonly path: string;
  readonly state: "missing" | "changed" | "left over";
}

/** Returns how a directory of the generator differs from what was emitted for it. Line endings do not count. */
export function staleFiles(root: string, { directory, files }: Output): readonly StaleFile[] {
  const home = join(root, directory);
  const onDisk = new Set(filesBelow(home));
  const emitted = new Set(files.map(({ path }) => path));
  const wrong = files.flatMap(({ path, text }): StaleFile[] => {
    if (!onDisk.has(path)) return [{ path: `${directory}/${path}`, state: "missing" }];
    const onDiskText = readFileSync(join(home, path), "utf8");
    // Git may have changed the line endings of a checkout (core.autocrlf).
    const same = onDiskText === text || onDiskText.replaceAll("\r\n", "\n") === text;
    return same ? [] : [{ path: `${directory}/${path}`, state: "changed" }];
  });
  const leftOver = [...onDisk]
    .filter((path) => !emitted.has(path))
    .map((path): StaleFile => ({ path: `${directory}/${path}`, state: "left over" }));
  return [...wrong, ...leftOver].sort((a, b) => byCodeUnit(a.path, b.path));
}
