import { createHash } from "node:crypto";
import { existsSync, lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "@tc3-schema/base/files";

/** Returns a hash of files by name and content, in the given order. */
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

/**
 * Yields every file below a directory with its content, in code-unit order of the paths. Symbolic links are left out.
 */
export function* contentsBelow(directory: string): Generator<readonly [path: string, content: Uint8Array]> {
  for (const path of filesBelow(directory)) {
    const file = join(directory, path);
    if (lstatSync(file).isFile()) yield [path, readFileSync(file)];
  }
}

/** Returns a hash of everything below a directory; undefined if there is no such directory. */
export function directoryHash(directory: string, salt = ""): string | undefined {
  return existsSync(directory) ? filesHash(contentsBelow(directory), salt) : undefined;
}
