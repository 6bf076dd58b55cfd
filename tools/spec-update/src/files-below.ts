import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Every file below a directory, relative to it, with forward slashes. */
export function filesBelow(directory: string, prefix = ""): readonly string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? filesBelow(join(directory, entry.name), `${prefix}${entry.name}/`)
      : [`${prefix}${entry.name}`],
  );
}
