import { git, tryGit } from "@tc3-schema/base/git";
import { RepositoryError } from "../repository-error.ts";

/** What the working tree is compared with. */
export interface Base {
  /** A commit; undefined: nothing, everything is new. */
  readonly commit: string | undefined;
  /** For people: "main", "@tc3-schema/types@1.2.0". */
  readonly name: string;
}

/** All published packages share one version; this one's tag and manifest stand for the release. */
const RELEASE_TAG = "@tc3-schema/types@*";
const RELEASE_MANIFEST = "packages/types/package.json";
/** Lets git find changes of the version in a manifest that was there before. */
const VERSION_CHANGE = ["--diff-filter=M", '-G^ *"version":', "--", RELEASE_MANIFEST];

function namedBase(root: string, name: string): Base {
  const commit = tryGit(root, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
  if (commit === undefined) throw new RepositoryError(`There is no revision "${name}".`);
  // What came to the base branch meanwhile is not this change's doing.
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

/** A release that was made since the base used up the changesets until then: only what came later counts. */
function releaseSince(root: string, { commit }: Base): Base | undefined {
  if (git(root, ["diff", "--name-only", "HEAD", ...VERSION_CHANGE]) !== "") {
    return { commit: "HEAD", name: "the version that is about to be released" };
  }
  const range = commit === undefined ? "HEAD" : `${commit}..HEAD`;
  const release = git(root, ["log", "-1", "--format=%H", range, ...VERSION_CHANGE]).trim();
  return release === "" ? undefined : { commit: release, name: `the release in ${release.slice(0, 10)}` };
}

/**
 * Where the changes begin that still need a changeset: the named revision, else the last release, else the
 * beginning of the repository.
 *
 * @throws {RepositoryError} When the revision does not exist, or history is missing.
 */
export function baseOf(root: string, name: string | undefined): Base {
  const state = tryGit(root, ["rev-parse", "--is-shallow-repository", "--verify", "HEAD"]);
  if (state === undefined) throw new RepositoryError(`${root} is no git repository with a commit.`);
  const base = name === undefined ? lastRelease(root, state.startsWith("true")) : namedBase(root, name);
  return releaseSince(root, base) ?? base;
}
