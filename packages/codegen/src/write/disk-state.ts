import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PackageOutput } from "../emit/emit.ts";
import { byCodeUnit } from "../model/order.ts";

/** The one directory of a package that belongs to the generator; nothing outside it is ever touched. */
export const GENERATED = "generated";

/** A file of the output that is not what the schemas say. */
export interface StaleFile {
  /** Relative to the output root, with forward slashes. */
  readonly path: string;
  readonly state: "missing" | "changed" | "left over";
}

/** Every file below a directory, relative to it, with forward slashes, in code-unit order. */
const filesBelow = (directory: string, prefix = ""): string[] =>
  readdirSync(directory, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesBelow(join(directory, entry.name), `${prefix}${entry.name}/`)
        : [`${prefix}${entry.name}`],
    )
    .sort(byCodeUnit);

/** How one package's `generated/` differs from what was emitted for it. */
export function staleFiles(root: string, { directory, files }: PackageOutput): readonly StaleFile[] {
  const home = join(root, directory, GENERATED);
  const onDisk = existsSync(home) ? filesBelow(home, `${GENERATED}/`) : [];
  const emitted = new Map(files.map((file) => [file.path, file.text]));
  const wrong = [...emitted].flatMap(([path, text]): StaleFile[] => {
    if (!onDisk.includes(path)) return [{ path: `${directory}/${path}`, state: "missing" }];
    const same = readFileSync(join(root, directory, path), "utf8") === text;
    return same ? [] : [{ path: `${directory}/${path}`, state: "changed" }];
  });
  const leftOver = onDisk
    .filter((path) => !emitted.has(path))
    .map((path): StaleFile => ({ path: `${directory}/${path}`, state: "left over" }));
  return [...wrong, ...leftOver].sort((a, b) => byCodeUnit(a.path, b.path));
}
