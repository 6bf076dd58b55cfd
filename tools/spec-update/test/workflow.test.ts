import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { git } from "../src/git.ts";

const WORKFLOW = readFileSync(
  join(import.meta.dirname, "../../../.github/workflows/spec-update.yml"),
  "utf8",
);

/** Returns the script of a step, without the indentation of YAML. */
function script(step: string): string {
  const [, after = ""] = WORKFLOW.split(`- name: ${step}\n`);
  const [, indented = ""] = /^ {8}run: \|\n((?: {10}.*\n|\n)+)/m.exec(after) ?? [];
  return indented.replace(/^ {10}/gm, "");
}

const BOT = { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" };
const PERSON = { name: "Somebody", email: "somebody@example.com" };

let place: string;
let clone: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "tc3-workflow-"));
  clone = join(place, "clone");
  mkdirSync(join(place, "bin"));
  // Prints which pull request is open, and logs all other calls.
  writeFileSync(
    join(place, "bin/gh"),
    `#!/bin/sh\ncase "$1 $2" in "pr list") printf %s "$OPEN";; *) echo "$1 $2" >> "${place}/gh.log";; esac\n`,
  );
  chmodSync(join(place, "bin/gh"), 0o755);
  git(place, ["init", "--quiet", "--bare", "--initial-branch=main", "origin.git"]);
  git(place, ["clone", "--quiet", "origin.git", "clone"]);
  for (const path of [
    "schemas/a.json",
    "packages/a.ts",
    "proofs/repository/api/a.ts",
    ".changeset/config.json",
    "docs/changes/updates/2020-02-02-cn.json",
  ])
    put(path, "{}");
  commit(PERSON);
  git(clone, ["branch", "--move", "main"]);
  git(clone, ["push", "--quiet", "origin", "main"]);
});
afterEach(() => {
  rmSync(place, { recursive: true });
});

function put(path: string, text: string): void {
  mkdirSync(join(clone, path, ".."), { recursive: true });
  writeFileSync(join(clone, path), text);
}

const as = (author: typeof BOT, committer = author): Readonly<Record<string, string>> => ({
  GIT_AUTHOR_NAME: author.name,
  GIT_AUTHOR_EMAIL: author.email,
  GIT_COMMITTER_NAME: committer.name,
  GIT_COMMITTER_EMAIL: committer.email,
});

function commit(author: typeof BOT, committer = author): void {
  git(clone, ["add", "--all"]);
  git(clone, ["-c", "commit.gpgsign=false", "commit", "--quiet", "--message", "A change"], {
    env: as(author, committer),
  });
}

/** Makes commits on the branch of the pull request. */
function branch(commits: () => void): void {
  git(clone, ["switch", "--quiet", "--create", "spec-update"]);
  commits();
  git(clone, ["push", "--quiet", "origin", "spec-update"]);
  git(clone, ["switch", "--quiet", "main"]);
  git(clone, ["branch", "--quiet", "--delete", "--force", "spec-update"]);
}

const pushed = (): string => git(place, ["--git-dir=origin.git", "rev-parse", "--verify", "spec-update"]);

interface Proposed {
  readonly said: string;
  readonly status: number | null;
  readonly asked: readonly string[];
}

/** Runs a step of the workflow. */
const run = (step: string, open = ""): SpawnSyncReturns<string> =>
  spawnSync("bash", ["-e", "-c", script(step)], {
    cwd: clone,
    encoding: "utf8",
    env: {
      PATH: `${join(place, "bin")}:${process.env["PATH"] ?? ""}`,
      HOME: place,
      RUNNER_TEMP: place,
      BRANCH: "spec-update",
      TITLE: "What changed",
      BOT: BOT.email,
      OPEN: open,
    },
  });

/** The first job makes a patch of the work tree. The next job starts from an unchanged tree. */
function hand(): void {
  mkdirSync(join(place, "update"), { recursive: true });
  expect(run("Patch")).toMatchObject({ status: 0 });
  git(clone, ["reset", "--quiet", "--hard"]);
}

/** Runs the steps of both jobs on an update in the work tree. */
function propose(changeset: string, open = ""): Proposed {
  put("schemas/a.json", changeset);
  put(`.changeset/${changeset}.md`, changeset);
  put("docs/changes/updates/2020-02-03-cn.json", changeset);
  hand();
  expect(run("Take the patch")).toMatchObject({ status: 0 });
  const { status, stdout, stderr } = run("Pull request", open);
  const log = join(place, "gh.log");
  return {
    said: stdout + stderr,
    status,
    asked: existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : [],
  };
}

const proposal = (changeset: string): void => {
  put("schemas/a.json", changeset);
  put(`.changeset/${changeset}.md`, changeset);
  commit(BOT);
};

test("the first time, the branch is pushed and the pull request opened", () => {
  const { status, asked } = propose("one");
  expect({ status, asked }).toEqual({ status: 0, asked: ["auth setup-git", "pr create"] });
  expect(pushed()).not.toBe("");
});

test("if only the workflow has committed to the branch, it is updated", () => {
  branch(() => {
    proposal("one");
  });
  const before = pushed();
  const { status, asked } = propose("two", "7");
  expect({ status, asked }).toEqual({ status: 0, asked: ["auth setup-git", "pr edit"] });
  expect(pushed()).not.toBe(before);
});

describe("somebody's commit on the branch is never overwritten, if the pull request is", () => {
  const byPerson = (): void => {
    proposal("one");
    put("schemas/words.json", "mine");
    commit(PERSON);
  };
  const amended = (): void => {
    put("schemas/words.json", "mine");
    put(".changeset/one.md", "one");
    commit(BOT, PERSON);
  };

  test.each([
    [
      "closed, and there are more changes",
      byPerson,
      "two",
      "",
      "::warning::There are more changes than on the branch",
    ],
    [
      "closed, amended, and there are more changes",
      amended,
      "two",
      "",
      "::warning::There are more changes than on the branch",
    ],
    [
      "open, and there are more changes",
      byPerson,
      "two",
      "7",
      "::warning::There are more changes than in #7",
    ],
    [
      "open, amended, and there are more changes",
      amended,
      "two",
      "7",
      "::warning::There are more changes than in #7",
    ],
    [
      "open, and the same",
      byPerson,
      "one",
      "7",
      "::notice::#7 proposes this, and somebody is working on it.",
    ],
    ["closed, and the same", byPerson, "one", "", "::notice::This was proposed and closed."],
  ])("%s", (_what, commits, changeset, open, words) => {
    branch(commits);
    const before = pushed();
    const { status, said, asked } = propose(changeset, open);
    expect({ status, said, asked }).toEqual({
      status: 0,
      said: expect.stringContaining(words),
      asked: ["auth setup-git"],
    });
    expect(pushed()).toBe(before);
  });
});

test.each([".github/workflows/ci.yml", "package.json", "schemas.txt"])(
  "a patch that changes %s is refused",
  (path) => {
    put(path, "{}");
    git(clone, ["add", "--all"]);
    mkdirSync(join(place, "update"));
    writeFileSync(join(place, "update/update.patch"), git(clone, ["diff", "--cached", "--binary"]));
    git(clone, ["reset", "--quiet", "--hard"]);
    expect(run("Take the patch")).toMatchObject({
      status: 1,
      stdout: `${path}\n::error::An update must not change these files.\n`,
    });
  },
);

test("the formatter runs on exactly the written files, and only they are compared", () => {
  const text = script("The layout of error catalogues, and the snapshots of the public API");
  expect(text).toMatch(/^npx -y pnpm@\S+ exec biome check --write schemas \.changeset$/m);
  expect(text).not.toMatch(/\bformat$/m);
});
