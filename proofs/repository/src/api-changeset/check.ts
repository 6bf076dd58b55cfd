import { git, paths } from "@tc3-schema/base/git";
import { SNAPSHOTS } from "../api/snapshots.ts";
import { type Base, baseOf } from "./base.ts";

/** Whether a change of the public API has a changeset that tells its users. */
export interface Verdict {
  /** The name of the commit that was compared with, for people. */
  readonly base: string;
  /** The snapshots that changed since, committed or not. */
  readonly changed: readonly string[];
  /** The changesets that were added or reworded since, committed or not. */
  readonly changesets: readonly string[];
  readonly ok: boolean;
}

const CHANGESETS = ".changeset";

const isSnapshot = (path: string): boolean => path.startsWith(`${SNAPSHOTS}/`);
const isChangeset = (path: string): boolean =>
  path.startsWith(`${CHANGESETS}/`) && path.endsWith(".md") && !path.endsWith("/README.md");

interface Differences {
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** Returns the paths that differ between a commit and the working tree. Changed files count as added. */
function differences(root: string, { commit }: Base): Differences {
  const where = ["-z", "--", SNAPSHOTS, CHANGESETS];
  const from = commit ?? git(root, ["hash-object", "-t", "tree", "--stdin"]).trim();
  const tracked = (kinds: string): readonly string[] =>
    paths(git(root, ["diff", "--name-only", "--no-renames", `--diff-filter=${kinds}`, from, ...where]));
  const untracked = paths(git(root, ["ls-files", "--others", "--exclude-standard", ...where]));
  return { added: [...tracked("d"), ...untracked], gone: tracked("D") };
}

/**
 * Compares the working tree, new files included, with the base.
 *
 * @throws {RepositoryError} If there is nothing to compare with.
 */
export function checkApiChangeset(root: string, baseName: string | undefined): Verdict {
  const base = baseOf(root, baseName);
  const { added, gone } = differences(root, base);
  const changed = [...added, ...gone].filter(isSnapshot).sort();
  const changesets = added.filter(isChangeset).sort();
  return {
    base: base.name,
    changed,
    changesets,
    ok: changed.length === 0 || changesets.length > 0,
  };
}
