import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { git, plainEnvironment } from "@tc3-schema/base/git";
import { workspacePackages } from "../src/workspace.ts";
import { root } from "./root.ts";
import { type Files, writeFiles } from "./temporary.ts";
import { commitAll, temporaryRepository } from "./temporary-repository.ts";

const packages = workspacePackages(root);
/** The package with its own versions, see published.test.ts. */
const DEFINITIONS = "@tc3-schema/definitions";
const published = packages.filter((each) => each.published && each.name !== DEFINITIONS);

const read = (directory: string, path: string): string => readFileSync(join(directory, path), "utf8");

const copy = (paths: readonly string[]): Files =>
  Object.fromEntries(paths.map((path) => [path, read(root, path)]));

const pending = readdirSync(join(root, ".changeset")).filter(
  (name) => name.endsWith(".md") && name !== "README.md",
);

/** Makes a repository with the files that changesets reads, and these changesets. */
function workspaceWith(changesets: Files): string {
  const directory = temporaryRepository({
    ...copy(["package.json", "pnpm-workspace.yaml", ".changeset/config.json", "biome.json"]),
    ...copy(packages.map((each) => `${each.directory}/package.json`)),
    ".gitignore": "node_modules\n",
  });
  writeFiles(directory, changesets);
  commitAll(directory);
  // A module of the workspace writes the changelogs.
  mkdirSync(join(directory, "node_modules"));
  symlinkSync(join(root, "node_modules/@changesets"), join(directory, "node_modules/@changesets"));
  return directory;
}

/** Runs a program of the repository. If it fails, its output is thrown. */
function run(directory: string, program: string, ...args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "node_modules", program), ...args],
    {
      cwd: directory,
      env: plainEnvironment(),
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
}

/** Runs `changeset version`, as the release workflow does. */
const version = (directory: string): void => run(directory, "@changesets/cli/bin.js", "version");

/**
 * Runs the formatter, as `pnpm lint` does. It also formats Markdown, and would turn a changeset's front matter into a
 * heading.
 */
const checkFormat = (directory: string): void =>
  run(directory, "@biomejs/biome/bin/biome", "ci", "--colors=off");

/** Returns the words of Markdown, which formatting does not change. */
const wordsOf = (markdown: string): string => markdown.replace(/[^\p{L}\p{N}]+/gu, " ").trim();

const versionOf = (directory: string, manifest: string): string | undefined =>
  /^ {2}"version": "(.+)",$/m.exec(read(directory, manifest))?.[1];

/** Returns the files that changed, are new or are gone, from `git status`. */
const changes = (directory: string): readonly string[] =>
  git(directory, ["status", "--porcelain", "--untracked-files=all"])
    .split("\n")
    .filter((line) => line !== "")
    .sort();

const [first] = published;
if (first === undefined) throw new Error("Nothing is published");

describe("a changeset for the definitions", () => {
  const directory = workspaceWith({
    ".changeset/brave-dogs-bark.md": `---\n"${DEFINITIONS}": minor\n---\n\nDogs have a new action.\n`,
  });
  version(directory);

  test("raises only the version of the definitions", () => {
    expect(changes(directory)).toEqual([
      " D .changeset/brave-dogs-bark.md",
      " M packages/definitions/package.json",
      "?? packages/definitions/CHANGELOG.md",
    ]);
  });
});

describe("a changeset for one package", () => {
  const before = versionOf(root, `${first.directory}/package.json`) ?? "";
  const [major, minor] = before.split(".").map(Number);
  const after = `${major}.${Number(minor) + 1}.0`;
  const directory = workspaceWith({
    ".changeset/brave-dogs-bark.md": `---\n"${first.name}": minor\n---\n\nDogs bark, and **it shows**.\n`,
  });
  version(directory);

  test.each(published)("raises $name to the one version", ({ directory: home }) => {
    const manifest = `${home}/package.json`;
    // Nothing else in the manifest changes: `workspace:*` stays.
    expect(read(directory, manifest)).toBe(
      read(root, manifest).replace(`"version": "${before}"`, `"version": "${after}"`),
    );
    expect(read(directory, `${home}/CHANGELOG.md`)).toContain(`\n## ${after}\n`);
  });

  test("writes its words into that package's changelog", () => {
    const changelog = read(directory, `${first.directory}/CHANGELOG.md`);
    expect(changelog).toContain("### Minor Changes");
    expect(changelog).toContain("Dogs bark, and **it shows**.");
  });

  test("is removed, and no private package is touched", () => {
    expect(changes(directory)).toEqual(
      [
        " D .changeset/brave-dogs-bark.md",
        ...published.map((each) => ` M ${each.directory}/package.json`),
        ...published.map((each) => `?? ${each.directory}/CHANGELOG.md`),
      ].sort(),
    );
  });

  test("leaves all files formatted", () => {
    expect(() => checkFormat(directory)).not.toThrow();
  });

  test("leaves no changeset for a second release", () => {
    commitAll(directory);
    version(directory);
    expect(changes(directory)).toEqual([]);
  });
});

test("the formatter leaves changesets alone", () => {
  // `pnpm changeset` may write single quotes, which a formatter would change.
  const directory = workspaceWith({
    ".changeset/brave-dogs-bark.md": `---\n'${first.name}': minor\n---\n\n* Dogs *bark*\n`,
  });
  expect(() => checkFormat(directory)).not.toThrow();
});

test("the pending changesets make a release, each with its words", () => {
  const directory = workspaceWith(copy(pending.map((name) => `.changeset/${name}`)));
  version(directory);

  const changelogs = packages
    .filter((each) => each.published)
    .map((each) => `${each.directory}/CHANGELOG.md`)
    .filter((path) => existsSync(join(directory, path)))
    .map((path) => read(directory, path))
    .join("\n");
  for (const name of pending) {
    const [, , text = ""] = read(root, `.changeset/${name}`).split(/^---$/m);
    expect(wordsOf(changelogs)).toContain(wordsOf(text));
  }
  const versions = published.map((each) => versionOf(directory, `${each.directory}/package.json`));
  expect(new Set(versions).size).toBe(1);
  expect(readdirSync(join(directory, ".changeset"))).toEqual(["config.json"]);
});

test("a changeset that names no package is refused", () => {
  const directory = workspaceWith({
    ".changeset/brave-dogs-bark.md": '---\n"@tc3-schema/no-such-package": minor\n---\n\nDogs bark.\n',
  });
  expect(() => version(directory)).toThrow("no-such-package");
});
