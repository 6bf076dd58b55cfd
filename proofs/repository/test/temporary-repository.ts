import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { git } from "@tc3-schema/base/git";
import { type Files, temporaryDirectory } from "./temporary.ts";

/** Makes commits the same on every machine, whatever the developer's own git settings are. */
const SETTINGS = `
[user]
  name = Somebody
  email = somebody@example.com
[commit]
  gpgsign = false
[tag]
  gpgsign = false
[core]
  hooksPath = .no-hooks
  autocrlf = false
`;

/** Commits everything. */
export function commitAll(directory: string): void {
  git(directory, ["add", "--all"]);
  git(directory, ["commit", "--quiet", "--allow-empty", "--message", "A change"]);
}

/** Makes a git repository on main whose first commit has these files. */
export function temporaryRepository(files: Files): string {
  const directory = temporaryDirectory(files);
  git(directory, ["init", "--quiet", "--initial-branch=main"]);
  appendFileSync(join(directory, ".git/config"), SETTINGS);
  commitAll(directory);
  return directory;
}
