import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { SpecDiffError } from "../spec-diff-error.ts";
import { fromSchemas, type SchemasState } from "./from-schemas.ts";

const MOST_OUTPUT = 1 << 30;

function git(cwd: string, args: readonly string[], input?: string): Buffer {
  const run = spawnSync("git", args, {
    cwd,
    maxBuffer: MOST_OUTPUT,
    ...(input === undefined ? {} : { input }),
  });
  if (run.error !== undefined) throw run.error;
  if (run.status !== 0) throw new Error(run.stderr.toString("utf8").trim());
  return run.stdout;
}

/** The answers of `git cat-file --batch`: a line with the size, then that many bytes and a line feed. */
function blobs(batch: Buffer, count: number): readonly Buffer[] {
  let at = 0;
  return Array.from({ length: count }, () => {
    const end = batch.indexOf("\n", at);
    const size = Number(batch.toString("utf8", at, end).split(" ")[2]);
    const blob = batch.subarray(end + 1, end + 1 + size);
    at = end + size + 2;
    return blob;
  });
}

function extract(cwd: string, tree: string, directory: string): void {
  const listed = git(cwd, ["ls-tree", "-r", "-z", "--full-tree", tree]).toString("utf8").split("\0");
  // `<mode> blob <hash>\t<path>`; a symbolic link has the mode 120000, and its target is no schema.
  const files = listed.flatMap((line) => {
    const [, hash, file] = /^100\d{3} blob ([0-9a-f]+)\t([^]+\.json)$/.exec(line) ?? [];
    return hash === undefined || file === undefined ? [] : [{ hash, file }];
  });
  const batch = git(cwd, ["cat-file", "--batch"], files.map(({ hash }) => `${hash}\n`).join(""));
  const contents = blobs(batch, files.length);
  files.forEach(({ file }, index) => {
    const path = join(directory, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents[index] ?? "");
  });
}

function resolveTree(cwd: string, given: string, revision: string, path: string): string {
  // A revision that begins with a dash would be an option.
  const ask = (what: string): string =>
    git(cwd, ["rev-parse", "--verify", "--end-of-options", what]).toString("utf8").trim();
  let commit: string;
  try {
    commit = ask(`${revision}^{commit}`);
  } catch (error) {
    // What git says of it, "Needed a single revision", is about its own option; of a missing repository it says more.
    const said = error instanceof Error ? error.message.replace(/^fatal: /, "") : String(error);
    const received = said === "Needed a single revision" ? "nothing of that name" : said;
    throw new SpecDiffError(given, "a revision of this repository", received, { cause: error });
  }
  try {
    return ask(`${ask(`${commit}:${path}`)}^{tree}`);
  } catch (error) {
    const expected = `a directory ${JSON.stringify(path)} in that revision`;
    throw new SpecDiffError(given, expected, "none", { cause: error });
  }
}

/** @param revision `v1.2.0`, or `v1.2.0:path/to/schemas`, counted from the top of the repository. */
export function fromGit(cwd: string, revision: string): SchemasState & { readonly identity: string } {
  const [name = "", path = "schemas"] = revision.split(/:(.*)/s);
  const given = `git:${revision}`;
  const tree = resolveTree(cwd, given, name, path.replace(/\/+$/, ""));
  const directory = mkdtempSync(join(tmpdir(), "tc3-state-"));
  try {
    extract(cwd, tree, directory);
    return { identity: `tree ${tree}`, ...fromSchemas(directory, given) };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
