import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "@tc3-schema/base/files";
import { paths } from "@tc3-schema/base/git";
import { git } from "./git.ts";
import { TOUCHED } from "./touched.ts";

const compact = (text: Buffer): string => JSON.stringify(JSON.parse(text.toString("utf8")));

/** A schema may be laid out otherwise by now: the formatter is what a person is told to run. */
const isSame = (path: string, one: Buffer, other: Buffer): boolean =>
  one.equals(other) || (/^schemas\/.*\.json$/.test(path) && compact(one) === compact(other));

/**
 * Whether the touched paths of a repository hold just what a directory does, whatever is committed.
 *
 * @throws {SyntaxError} When a schema is no JSON.
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
