import { GitError, git, gitBytes } from "@tc3-schema/base/git";
import { textOf } from "@tc3-schema/codegen/read-text";
import { SchemaError } from "@tc3-schema/codegen/schema-error";
import type { SchemaSource, SourceEntry } from "@tc3-schema/codegen/schema-source";
import { SpecDiffError } from "../spec-diff-error.ts";

/** Splits the output of `git cat-file --batch`: a line with the size, then that many bytes and a line feed. */
function blobsOf(batch: Buffer, count: number): readonly Buffer[] {
  let at = 0;
  return Array.from({ length: count }, () => {
    const end = batch.indexOf("\n", at);
    const size = Number(batch.toString("utf8", at, end).split(" ")[2]);
    const blob = batch.subarray(end + 1, end + 1 + size);
    at = end + size + 2;
    return blob;
  });
}

/**
 * Reads all JSON files of a tree, and files of JSON lines, at once. A git process for each would take longer than the
 * comparison.
 */
function filesOf(cwd: string, tree: string): ReadonlyMap<string, Buffer> {
  const lines = git(cwd, ["ls-tree", "-r", "-z", "--full-tree", tree]).split("\0");
  // `<mode> blob <hash>\t<path>`. A symbolic link has the mode 120000, and its target is not a schema.
  const listed = lines.flatMap((line) => {
    const [, hash, file] = /^100\d{3} blob ([0-9a-f]+)\t([^]+\.jsonl?)$/.exec(line) ?? [];
    return hash === undefined || file === undefined ? [] : [{ hash, file }];
  });
  const input = listed.map(({ hash }) => `${hash}\n`).join("");
  const blobs = blobsOf(gitBytes(cwd, ["cat-file", "--batch"], { input }), listed.length);
  return new Map(listed.map(({ file }, index) => [file, blobs[index] ?? Buffer.alloc(0)]));
}

/** Returns the entries of every directory that holds a file, by the path of the directory. */
function directoriesOf(files: Iterable<string>): ReadonlyMap<string, readonly SourceEntry[]> {
  const directories = new Map<string, Map<string, SourceEntry>>();
  for (const file of files) {
    const parts = file.split("/");
    parts.forEach((name, depth) => {
      const directory = parts.slice(0, depth).join("/");
      const entries = directories.get(directory) ?? new Map<string, SourceEntry>();
      directories.set(directory, entries);
      entries.set(name, { name, isDirectory: depth < parts.length - 1 });
    });
  }
  return new Map([...directories].map(([path, entries]) => [path, [...entries.values()]]));
}

/** Returns the hash of the tree at a path of a revision. */
function resolveTree(cwd: string, given: string, revision: string, path: string): string {
  // Without the option, a revision that begins with a dash would be an option itself.
  const hashOf = (name: string): string =>
    git(cwd, ["rev-parse", "--verify", "--end-of-options", name]).trim();
  let commit: string;
  try {
    commit = hashOf(`${revision}^{commit}`);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    // "Needed a single revision" is about an option of git. If there is no repository, git says more.
    const said = error.said.replace(/^fatal: /, "");
    const received = said === "Needed a single revision" ? "nothing of that name" : said;
    throw new SpecDiffError(given, "a revision of this repository", received, { cause: error });
  }
  try {
    return hashOf(`${hashOf(`${commit}:${path}`)}^{tree}`);
  } catch (error) {
    const expected = `a directory ${JSON.stringify(path)} in that revision`;
    throw new SpecDiffError(given, expected, "none", { cause: error });
  }
}

export interface GitSource {
  readonly source: SchemaSource;
  /** The hash of the tree. */
  readonly tree: string;
}

/**
 * Reads the schemas of a revision from the objects of the repository. Nothing is written.
 *
 * @param revision `v1.2.0`, or `v1.2.0:path/to/schemas` with a path from the top of the repository.
 * @throws {SpecDiffError} If there is no such revision, or no such directory in it.
 */
export function gitSource(cwd: string, revision: string): GitSource {
  const [name = "", path = "schemas"] = revision.split(/:(.*)/s);
  const tree = resolveTree(cwd, `git:${revision}`, name, path.replace(/\/+$/, ""));
  const files = filesOf(cwd, tree);
  const directories = directoriesOf(files.keys());
  return {
    tree,
    source: {
      list: (directory) => directories.get(directory) ?? [],
      read: (file) => {
        const bytes = files.get(file);
        if (bytes !== undefined) return textOf(bytes, file);
        throw new SchemaError([{ file, pointer: "", expected: "a file of the revision", received: "none" }]);
      },
    },
  };
}
