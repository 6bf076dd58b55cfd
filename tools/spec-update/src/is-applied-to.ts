import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "@tc3-schema/base/files";
import { paths } from "@tc3-schema/base/git";
import { git } from "./git.ts";
import { TOUCHED } from "./touched.ts";

const compact = (text: Buffer): string => JSON.stringify(JSON.parse(text.toString("utf8")));

/**
 * Schemas are compared by content, because the command tells people to run the formatter, which changes their layout.
 */
const isSame = (path: string, one: Buffer, other: Buffer): boolean =>
  one.equals(other) || (/^schemas\/.*\.json$/.test(path) && compact(one) === compact(other));

/**
 * Whether the touched paths of a repository have the same content as a directory, committed or not.
 *
 * @throws {SyntaxError} If a schema is not JSON.
 */
export function isAppliedTo(root: string, directory: string): boolean {
  const listed = git(root, [
    "ls-files",
    "-z",
    "--cached",
    "--others",
    "--exclude-standard",
    "--",
    ...TOUCHED,
  ]);
  const there = new Set(paths(listed).filter((path) => existsSync(join(root, path))));
  const wanted = filesBelow(directory);
  return (
    wanted.length === there.size &&
    wanted.every(
      (path) =>
        there.has(path) && isSame(path, readFileSync(join(root, path)), readFileSync(join(directory, path))),
    )
  );
}
