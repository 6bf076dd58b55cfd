import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { git } from "@tc3-schema/base/git";
import { apiChangesetCommand } from "../src/api-changeset/command.ts";
import { type Run, run } from "./run.ts";
import { temporaryDirectory, writeFiles } from "./temporary.ts";
import { commitAll, temporaryRepository } from "./temporary-repository.ts";

const check = (directory: string, ...args: readonly string[]): Promise<Run> =>
  run(apiChangesetCommand, directory, ...args);

const manifest = (version: string): string =>
  `{\n  "name": "@tc3-schema/types",\n  "version": "${version}",\n  "license": "MIT"\n}\n`;
const CHANGESET = '---\n"@tc3-schema/types": minor\n---\n\nSomething new.\n';

const template = temporaryRepository({
  "packages/types/package.json": manifest("1.0.0"),
  "proofs/repository/api/types/index.d.ts": "export type Old = 1;\n",
  ".changeset/config.json": "{}\n",
  ".changeset/README.md": "How to write changesets.\n",
});
git(template, ["tag", "@tc3-schema/types@1.0.0"]);

/** Makes a repository whose version 1.0.0 is released. */
function released(): string {
  const directory = temporaryDirectory();
  cpSync(template, directory, { recursive: true });
  return directory;
}

const changeApi = (directory: string): void =>
  writeFiles(directory, { "proofs/repository/api/types/index.d.ts": "export type New = 1;\n" });

const addChangeset = (directory: string, name = "brave-dogs-bark"): void =>
  writeFiles(directory, { [`.changeset/${name}.md`]: CHANGESET });

describe("since the last release", () => {
  test("passes if nothing changed", async () => {
    const directory = released();
    writeFiles(directory, { "README.md": "Other words.\n" });
    commitAll(directory);

    expect(await check(directory)).toEqual({
      code: 0,
      stdout: "The public API is unchanged since @tc3-schema/types@1.0.0.",
      stderr: "",
    });
  });

  test("fails for a committed change without a changeset, and says what to do", async () => {
    const directory = released();
    changeApi(directory);
    commitAll(directory);

    const { code, stdout } = await check(directory);
    expect(code).toBe(1);
    expect(stdout).toContain("since @tc3-schema/types@1.0.0");
    expect(stdout).toContain("proofs/repository/api/types/index.d.ts");
    expect(stdout).toContain("pnpm changeset");
  });

  test("passes for a change with a changeset", async () => {
    const directory = released();
    changeApi(directory);
    addChangeset(directory);
    commitAll(directory);

    const { code, stdout } = await check(directory);
    expect(code).toBe(0);
    expect(stdout).toContain(".changeset/brave-dogs-bark.md");
  });

  test.each([
    ["changed", changeApi],
    [
      "new",
      (directory: string) =>
        writeFiles(directory, { "proofs/repository/api/types/sms.d.ts": "export {};\n" }),
    ],
    ["removed", (directory: string) => rmSync(join(directory, "proofs/repository/api/types/index.d.ts"))],
  ])("a %s snapshot that is not committed counts", async (_kind, change) => {
    const directory = released();
    change(directory);
    expect((await check(directory)).code).toBe(1);

    addChangeset(directory);
    expect((await check(directory)).code).toBe(0);

    git(directory, ["add", "--all"]);
    expect((await check(directory)).code).toBe(0);
  });

  test.each(["README.md", "config.json"])("%s of .changeset is not a changeset", async (name) => {
    const directory = released();
    changeApi(directory);
    writeFiles(directory, { [`.changeset/${name}`]: "{}\n" });

    expect((await check(directory)).code).toBe(1);
  });

  test("prints the whole verdict with --json", async () => {
    const directory = released();
    changeApi(directory);

    const { code, stdout } = await check(directory, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      base: "@tc3-schema/types@1.0.0",
      changed: ["proofs/repository/api/types/index.d.ts"],
      changesets: [],
      ok: false,
    });
  });
});

describe("before the first release", () => {
  const unreleased = (): string =>
    temporaryRepository({
      "packages/types/package.json": manifest("0.0.0"),
      "proofs/repository/api/types/index.d.ts": "export type Old = 1;\n",
    });

  test("everything is new, and the pending changeset covers it", async () => {
    const directory = unreleased();
    const { code, stdout } = await check(directory);
    expect(code).toBe(1);
    expect(stdout).toContain("since the beginning");

    addChangeset(directory);
    commitAll(directory);
    expect((await check(directory)).code).toBe(0);
  });

  test("tags of other packages do not count as releases", async () => {
    const directory = unreleased();
    git(directory, ["tag", "v1.0.0"]);
    expect((await check(directory)).stdout).toContain("since the beginning");
  });
});

describe("since a named base", () => {
  test("changes before it do not count", async () => {
    const directory = released();
    changeApi(directory);
    commitAll(directory);
    writeFiles(directory, { "README.md": "Other words.\n" });
    commitAll(directory);

    expect((await check(directory, "--base", "HEAD~1")).code).toBe(0);
    expect((await check(directory)).code).toBe(1);
  });

  test("a changeset from before it does not cover a change after it; rewording it does", async () => {
    const directory = released();
    addChangeset(directory);
    commitAll(directory);
    changeApi(directory);
    commitAll(directory);
    expect((await check(directory, "--base", "HEAD~1")).code).toBe(1);

    writeFiles(directory, { ".changeset/brave-dogs-bark.md": `${CHANGESET}And more.\n` });
    expect((await check(directory, "--base", "HEAD~1")).code).toBe(0);
  });

  test("later commits on the base branch do not count for this change", async () => {
    const directory = released();
    git(directory, ["switch", "--quiet", "--create", "topic"]);
    writeFiles(directory, { "README.md": "Other words.\n" });
    commitAll(directory);
    git(directory, ["switch", "--quiet", "main"]);
    changeApi(directory);
    addChangeset(directory);
    commitAll(directory);
    git(directory, ["switch", "--quiet", "topic"]);

    expect((await check(directory, "--base", "main")).code).toBe(0);
  });
});

describe("a release uses its changesets up", () => {
  /** Makes a change with its changeset, and the release of both. */
  function releasing(): string {
    const directory = released();
    changeApi(directory);
    addChangeset(directory);
    commitAll(directory);
    rmSync(join(directory, ".changeset/brave-dogs-bark.md"));
    writeFiles(directory, { "packages/types/package.json": manifest("1.1.0") });
    return directory;
  }

  const later = (directory: string): void =>
    writeFiles(directory, { "proofs/repository/api/types/index.d.ts": "export type Later = 1;\n" });

  test("while the versions are being written", async () => {
    const directory = releasing();
    expect((await check(directory)).code).toBe(0);
    expect((await check(directory, "--base", "HEAD")).code).toBe(0);
    expect((await check(directory, "--base", "@tc3-schema/types@1.0.0")).code).toBe(0);

    later(directory);
    expect((await check(directory)).code).toBe(1);
  });

  test("between the release commit and its tag", async () => {
    const directory = releasing();
    commitAll(directory);
    expect((await check(directory)).code).toBe(0);
    expect((await check(directory, "--base", "HEAD~2")).code).toBe(0);

    later(directory);
    commitAll(directory);
    expect((await check(directory)).code).toBe(1);
    expect((await check(directory, "--base", "HEAD~3")).code).toBe(1);
  });

  test("after the tag", async () => {
    const directory = releasing();
    commitAll(directory);
    git(directory, ["tag", "@tc3-schema/types@1.1.0"]);
    expect(await check(directory)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("@tc3-schema/types@1.1.0"),
    });

    later(directory);
    expect((await check(directory)).code).toBe(1);
    addChangeset(directory, "calm-cats-purr");
    expect((await check(directory)).code).toBe(0);
  });

  test("another change of the manifest is not a release", async () => {
    const directory = released();
    changeApi(directory);
    commitAll(directory);
    writeFiles(directory, {
      "packages/types/package.json": manifest("1.0.0").replace("MIT", "ISC"),
    });
    expect((await check(directory)).code).toBe(1);
    commitAll(directory);
    expect((await check(directory)).code).toBe(1);
  });
});

test("inside a hook of another repository, this one is checked", async () => {
  const directory = released();
  changeApi(directory);
  const other = temporaryRepository({ "README.md": "Nothing is released here.\n" });
  process.env["GIT_DIR"] = join(other, ".git");
  try {
    expect(await check(directory)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("since @tc3-schema/types@1.0.0"),
    });
  } finally {
    delete process.env["GIT_DIR"];
  }
});

describe("exit code 2, because the check cannot run", () => {
  test.each(["no-such-branch", "0000000000000000000000000000000000000000", "--output=api", ""])(
    "the revision %p does not exist",
    async (revision) => {
      const directory = released();
      expect(await check(directory, `--base=${revision}`)).toEqual({
        code: 2,
        stdout: "",
        stderr: `There is no revision "${revision}".`,
      });
    },
  );

  test("a base without common history", async () => {
    const directory = released();
    git(directory, ["switch", "--quiet", "--orphan", "other"]);
    commitAll(directory);
    git(directory, ["switch", "--quiet", "main"]);

    const { code, stderr } = await check(directory, "--base", "other");
    expect(code).toBe(2);
    expect(stderr).toContain("no common history");
  });

  test("a history that is cut off, where the last release may be beyond the cut", async () => {
    const directory = released();
    changeApi(directory);
    addChangeset(directory);
    commitAll(directory);
    const shallow = temporaryDirectory();
    git(shallow, ["clone", "--quiet", "--depth=1", `file://${directory}`, "."]);

    const { code, stderr } = await check(shallow);
    expect(code).toBe(2);
    expect(stderr).toContain("fetch-depth: 0");
    expect((await check(shallow, "--base", "HEAD")).code).toBe(0);
  });

  test("a directory that is not a git repository", async () => {
    const { code, stderr } = await check(temporaryDirectory());
    expect(code).toBe(2);
    expect(stderr).toContain("not a git repository");
  });

  test("an unknown option", async () => {
    const { code, stderr } = await check(released(), "--bse", "main");
    expect(code).toBe(2);
    expect(stderr).toMatch(/^.*--bse.*$/);
  });
});
