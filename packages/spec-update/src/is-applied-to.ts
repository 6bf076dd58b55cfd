import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { paths } from "@tc3-schema/repository/src/git.ts";
import { filesBelow } from "./files-below.ts";
import { git } from "./git.ts";
import { TOUCHED } from "./touched.ts";

/** Whether the touched paths of a repository hold just what a directory does, whatever is committed. */
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
      (path) => there.has(path) && readFileSync(join(root, path)).equals(readFileSync(join(directory, path))),
    )
  );
}
