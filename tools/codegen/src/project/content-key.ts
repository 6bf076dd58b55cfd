import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { byCodeUnit } from "../model/order.ts";

/** A hash of files by name and content, in the order of their names. */
export function filesHash(
  files: Iterable<readonly [path: string, content: string | Uint8Array]>,
  salt = "",
): string {
  const hash = createHash("sha256").update(salt);
  for (const [path, content] of files) {
    hash.update(`\0${path}\0${Buffer.byteLength(content)}\0`).update(content);
  }
  return hash.digest("hex").slice(0, 32);
}

/** Every file below a directory, in code-unit order of their paths. */
export function* filesBelow(directory: string): Generator<readonly [string, Uint8Array]> {
  const entries = readdirSync(directory, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(directory.length + 1)
      .replaceAll("\\", "/"),
  );
  for (const path of paths.sort(byCodeUnit)) yield [path, readFileSync(join(directory, path))];
}

/** The same of everything below a directory; undefined when there is no such directory. */
export function directoryHash(directory: string, salt = ""): string | undefined {
  return existsSync(directory) ? filesHash(filesBelow(directory), salt) : undefined;
}
