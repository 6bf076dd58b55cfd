import { git, tryGit } from "@tc3-schema/base/git";
import { RepositoryError } from "../repository-error.ts";

/** The commit that the working tree is compared with. */
export interface Base {
  /** The hash of the commit; undefined if everything is new. */
  readonly commit: string | undefined;
  /** Its name for people: "main", "@tc3-schema/types@1.2.0". */
  readonly name: string;
}

/** All published packages share one version. The tag and the manifest of this one represent the release. */
const RELEASE_TAG = "@tc3-schema/types@*";
const RELEASE_MANIFEST = "packages/types/package.json";
/** The arguments with which git finds changes of the version in a manifest that existed before. */
const VERSION_CHANGE = ["--diff-filter=M", '-G^ *"version":', "--", RELEASE_MANIFEST];

function namedBase(root: string, name: string): Base {
  const commit = tryGit(root, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
  if (commit === undefined) throw new RepositoryError(`There is no revision "${name}".`);
  // Commits that the base branch got in the meantime do not belong to this change.
  const fork = tryGit(root, ["merge-base", commit.trim(), "HEAD"]);
  if (fork === undefined) {
    throw new RepositoryError(`"${name}" and HEAD have no common history here: fetch more of it.`);
  }
  return { commit: fork.trim(), name };
}

function lastRelease(root: string, isShallow: boolean): Base {
  if (isShallow) {
    throw new RepositoryError(
      "The history is cut off, so the last release cannot be found: fetch all of it (fetch-depth: 0), or name a revision with --base.",
    );
  }
  const tag = tryGit(root, ["describe", "--tags", "--abbrev=0", "--match", RELEASE_TAG])?.trim();
  return { commit: tag, name: tag ?? "the beginning" };
}

/** Finds a release after the base. The release removed all earlier changesets, so only later changes count. */
function releaseSince(root: string, { commit }: Base): Base | undefined {
  if (git(root, ["diff", "--name-only", "HEAD", ...VERSION_CHANGE]) !== "") {
    return { commit: "HEAD", name: "the version that is about to be released" };
  }
  const range = commit === undefined ? "HEAD" : `${commit}..HEAD`;
  const release = git(root, ["log", "-1", "--format=%H", range, ...VERSION_CHANGE]).trim();
  return release === "" ? undefined : { commit: release, name: `the release in ${release.slice(0, 10)}` };
}

/**
 * Returns the point from which changes still need a changeset: the named revision, or else the last release, or else
 * the beginning of the repository.
 *
 * @throws {RepositoryError} If the revision does not exist, or history is missing.
 */
export function baseOf(root: string, name: string | undefined): Base {
  const state = tryGit(root, ["rev-parse", "--is-shallow-repository", "--verify", "HEAD"]);
  if (state === undefined) throw new RepositoryError(`${root} is not a git repository with a commit.`);
  const base = name === undefined ? lastRelease(root, state.startsWith("true")) : namedBase(root, name);
  return releaseSince(root, base) ?? base;
}
