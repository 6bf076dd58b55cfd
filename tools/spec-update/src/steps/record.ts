import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { GitError, git } from "@tc3-schema/base/git";
import type { Edition } from "@tc3-schema/codegen/schema-files";
import {
  type Judgement,
  printRecord,
  recordFile,
  type UpdateRecord,
  updateRecord,
} from "@tc3-schema/spec-diff";
import type { UpdateTrees } from "../update-trees.ts";

/** The records of all updates, from which the site makes its pages and its feed. */
const UPDATES = "docs/changes/updates";

/** The day of the official commit, so that a second run on another day writes the same. Without git, today. */
function dayOf(tree: string): string {
  try {
    return git(tree, ["log", "-1", "--format=%cs"]).trim();
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return new Date().toISOString().slice(0, 10);
  }
}

/** The version of the command-line client. Its main module states it. */
function releaseOf(tree: string): string | null {
  const file = join(tree, "__init__.py");
  if (!existsSync(file)) return null;
  return /^__version__\s*=\s*["']([\w.-]+)["']/m.exec(readFileSync(file, "utf8"))?.[1] ?? null;
}

/** The first free name. Two updates of one day are rare. */
function freeName(record: UpdateRecord, text: string, directory: string): string {
  const name = recordFile(record);
  for (let number = 1; ; number += 1) {
    const each = number === 1 ? name : name.replace(/\.json$/, `-${number}.json`);
    const path = join(directory, each);
    if (!existsSync(path) || readFileSync(path, "utf8") === text) return each;
  }
}

/**
 * Writes down what an update changed in an edition.
 *
 * @param tree The official definitions: the directory that holds `services`.
 * @returns The path of the record, from the top of the repository; undefined if nothing changed for users.
 */
export function writeRecord(
  edition: Edition,
  judgement: Judgement,
  tree: string,
  { after }: UpdateTrees,
): string | undefined {
  if (judgement.changes.length === 0) return undefined;
  const record = updateRecord({ date: dayOf(tree), edition, release: releaseOf(tree) }, judgement);
  const text = printRecord(record);
  const path = `${UPDATES}/${freeName(record, text, join(after, UPDATES))}`;
  mkdirSync(dirname(join(after, path)), { recursive: true });
  writeFileSync(join(after, path), text);
  return path;
}
