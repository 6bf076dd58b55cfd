import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { git, plainEnvironment } from "@tc3-schema/base/git";
import { scriptOf } from "../src/workflows/script.ts";
import { root } from "./root.ts";
import { temporaryDirectory, writeFiles } from "./temporary.ts";
import { temporaryRepository } from "./temporary-repository.ts";

const WORKFLOW = readFileSync(join(root, ".github/workflows/release.yml"), "utf8");

/** Replacements for programs of the runner. They log their calls. */
const PROGRAMS = {
  // Replaces Changesets. release.test.ts uses the real one.
  npx: `case "$4" in
    version) if [ -e .changeset/a.md ]; then
        rm .changeset/a.md
        printf '{ "version": "1.1.0" }' > packages/types/package.json
        printf '# types\\n\\n## 1.1.0\\n\\nNew.\\n\\n## 1.0.0\\n\\nOld.\\n' > packages/types/CHANGELOG.md
      fi;;
  esac
  case "$*" in *" tarballs") mkdir tarballs; printf types > tarballs/tc3-schema-types-1.0.0.tgz; printf cli > tarballs/tc3-schema-cli-1.0.0.tgz; printf facts > tarballs/tc3-schema-definitions-1.7.0.tgz;; esac`,
  npm: 'case "$1" in view) [ "$2" = "$PUBLISHED" ] && echo "${2##*@}";; *) echo "npm $*" >> "$LOG";; esac',
  gh: `case "$1 $2" in
    "pr list") printf %s "$OPEN";;
    "release view") [ "$3" = "$RELEASED" ];;
    "release create") echo "gh $1 $2 $3" >> "$LOG";;
    *) echo "gh $1 $2" >> "$LOG";;
  esac`,
};

let place: string;
beforeEach(() => {
  place = temporaryDirectory();
  mkdirSync(join(place, "bin"));
  for (const [name, script] of Object.entries(PROGRAMS)) {
    writeFileSync(join(place, "bin", name), `#!/bin/bash\n${script}\n`);
    chmodSync(join(place, "bin", name), 0o755);
  }
});

interface Run {
  readonly status: number | null;
  readonly said: string;
}

function run(step: string, cwd: string, env: Readonly<Record<string, string>> = {}): Run {
  const script = scriptOf(WORKFLOW, step);
  if (script === "") throw new Error(`There is no step ${step}`);
  const { status, stdout, stderr } = spawnSync("bash", ["-e", "-c", script], {
    cwd,
    encoding: "utf8",
    env: {
      ...plainEnvironment(),
      PATH: `${join(place, "bin")}:${process.env["PATH"] ?? ""}`,
      HOME: place,
      LOG: join(place, "log"),
      RUNNER_TEMP: place,
      GITHUB_OUTPUT: join(place, "output"),
      GITHUB_SHA: "abc",
      VERSION: "1.0.0",
      ...env,
    },
  });
  return { status, said: stdout + stderr };
}

function succeeds(step: string, cwd: string): void {
  const { status, said } = run(step, cwd);
  if (status !== 0) throw new Error(`${step} exits with ${status}: ${said}`);
}

const read = (name: string): string =>
  existsSync(join(place, name)) ? readFileSync(join(place, name), "utf8") : "";
const calls = (): readonly string[] => read("log").split("\n").filter(Boolean);

/** Makes a repository at a version, with or without a changeset. */
const repository = (version: string, changeset: boolean): string =>
  temporaryRepository({
    "packages/types/package.json": JSON.stringify({ version }),
    "packages/definitions/package.json": JSON.stringify({ version: "1.7.0" }),
    "packages/definitions/CHANGELOG.md": "# definitions\n\n## 1.7.0\n\nNewer facts.\n",
    "packages/types/CHANGELOG.md": "# types\n\n## 1.0.0\n\nOld, and\n**good**.\n\n## 0.9.0\n\nOlder.\n",
    "schemas/CHANGELOG.md": "# schemas\n\n## 1.0.0\n",
    ".changeset/config.json": "{}",
    ...(changeset ? { ".changeset/a.md": "New." } : {}),
  });

describe("the next step of a release", () => {
  const FACTS = "@tc3-schema/definitions@1.7.0";
  const next = (version: string, changeset: boolean, ...tags: readonly string[]): string => {
    const directory = repository(version, changeset);
    for (const tag of tags) git(directory, ["tag", tag]);
    expect(run("Next", directory)).toMatchObject({ status: 0 });
    return read("output").trim();
  };

  test("with a changeset, a release is proposed with its version", () => {
    expect(next("1.0.0", true, "@tc3-schema/types@1.0.0")).toBe("version=1.1.0\nnext=propose");
    expect(read("proposal/version.patch")).toContain("+New.");
  });

  test("with a changeset after an unpublished release, that release is not published with the later change", () => {
    expect(next("1.0.0", true)).toBe("version=1.1.0\nnext=propose");
  });

  test("without a changeset and without the tag of the version, the release is published", () => {
    expect(next("1.0.0", false, "@tc3-schema/types@0.9.0", FACTS)).toBe("version=1.0.0\nnext=publish");
  });

  test("without a changeset and without the tag of the definitions' version, the release is published", () => {
    expect(next("1.0.0", false, "@tc3-schema/types@1.0.0")).toBe("version=1.0.0\nnext=publish");
  });

  test("without a changeset after the release, nothing is done", () => {
    expect(next("1.0.0", false, "@tc3-schema/types@1.0.0", FACTS)).toBe("version=1.0.0");
  });

  test("before the first release, nothing is done", () => {
    expect(next("0.0.0", false)).toBe("version=0.0.0");
  });
});

describe("the release's pull request", () => {
  let directory: string;
  const propose = (open = ""): Run =>
    run("Pull request", directory, { BRANCH: "changeset-release/main", OPEN: open });
  beforeEach(() => {
    directory = repository("1.0.0", true);
    git(place, ["init", "--quiet", "--bare", "origin.git"]);
    git(directory, ["remote", "add", "origin", join(place, "origin.git")]);
    succeeds("Next", directory);
    git(directory, ["reset", "--quiet", "--hard"]);
  });

  test("is opened, with one commit that raises the version and removes the changeset", () => {
    expect(propose()).toMatchObject({ status: 0 });
    expect(calls()).toEqual(["gh auth setup-git", "gh pr create"]);
    expect(
      git(directory, ["diff", "--name-status", "main", "origin/changeset-release/main"])
        .split("\n")
        .filter(Boolean),
    ).toEqual(["D\t.changeset/a.md", "M\tpackages/types/CHANGELOG.md", "M\tpackages/types/package.json"]);
  });

  test("is updated if it is open", () => {
    expect(propose("7")).toMatchObject({ status: 0 });
    expect(calls()).toEqual(["gh auth setup-git", "gh pr edit"]);
  });

  test.each(["packages/types/src/index.ts", ".github/workflows/ci.yml", "packages/types/test/package.json"])(
    "is refused if it changes %s",
    (path) => {
      writeFiles(directory, { [path]: "{}" });
      git(directory, ["add", "--all"]);
      writeFileSync(join(place, "proposal/version.patch"), git(directory, ["diff", "--cached", "--binary"]));
      git(directory, ["reset", "--quiet", "--hard"]);
      expect(propose()).toEqual({ status: 1, said: expect.stringContaining(`${path}\n::error::`) });
      expect(calls()).toEqual([]);
    },
  );
});

describe("publishing a release", () => {
  let tarballs: string;
  let digests: string;
  beforeEach(() => {
    const directory = repository("1.0.0", false);
    succeeds("Pack", directory);
    tarballs = join(directory, "tarballs");
    [, digests = ""] = /^digests<<END\n([^]+)\nEND\n$/.exec(read("output")) ?? [];
  });
  const publish = (env: Readonly<Record<string, string>> = {}): Run =>
    run("Publish", tarballs, { DIGESTS: digests, ...env });

  test("publishes all packed tarballs", () => {
    expect(publish()).toMatchObject({ status: 0 });
    expect(calls()).toEqual(
      ["cli-1.0.0", "definitions-1.7.0", "types-1.0.0"].map(
        (name) => `npm publish ./tc3-schema-${name}.tgz --access public --ignore-scripts`,
      ),
    );
  });

  test("continues an interrupted run", () => {
    expect(publish({ PUBLISHED: "@tc3-schema/cli@1.0.0" })).toMatchObject({ status: 0 });
    expect(calls()).toEqual([
      "npm publish ./tc3-schema-definitions-1.7.0.tgz --access public --ignore-scripts",
      "npm publish ./tc3-schema-types-1.0.0.tgz --access public --ignore-scripts",
    ]);
  });

  test("leaves out packages without a new version", () => {
    expect(publish({ PUBLISHED: "@tc3-schema/definitions@1.7.0" })).toMatchObject({ status: 0 });
    expect(calls().filter((each) => each.includes("definitions"))).toEqual([]);
  });

  test.each<readonly [what: string, change: () => void]>([
    ["was changed on the way", () => writeFileSync(join(tarballs, "tc3-schema-types-1.0.0.tgz"), "other")],
    ["was added on the way", () => writeFileSync(join(tarballs, "tc3-schema-more-1.0.0.tgz"), "more")],
  ])("publishes nothing if a tarball %s", (_what, change) => {
    change();
    expect(publish().status).toBe(1);
    expect(calls()).toEqual([]);
  });

  test("makes a tag for each package with its changelog, and the one of types last", () => {
    const notes = join(tarballs, "../notes");
    expect(readdirSync(notes).sort()).toEqual(["definitions@1.7.0.md", "schemas@1.0.0.md", "types@1.0.0.md"]);
    expect(readFileSync(join(notes, "types@1.0.0.md"), "utf8").trim()).toBe("Old, and\n**good**.");
    expect(run("Tag", notes, { RELEASED: "" })).toMatchObject({ status: 0 });
    expect(calls()).toEqual([
      "gh release create @tc3-schema/definitions@1.7.0",
      "gh release create @tc3-schema/schemas@1.0.0",
      "gh release create @tc3-schema/types@1.0.0",
    ]);
  });

  test("does not make a tag that exists already", () => {
    const notes = join(tarballs, "../notes");
    expect(run("Tag", notes, { RELEASED: "@tc3-schema/schemas@1.0.0" })).toMatchObject({ status: 0 });
    expect(calls()).toEqual([
      "gh release create @tc3-schema/definitions@1.7.0",
      "gh release create @tc3-schema/types@1.0.0",
    ]);
  });
});
