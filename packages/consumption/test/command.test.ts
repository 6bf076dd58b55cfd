import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { packageDirectory } from "../src/prepared.ts";
import { createProject } from "../src/project.ts";
import { node, outputOf, type Result, run, strangersEnvironment } from "../src/run.ts";

/** A project that has the command and nothing else of ours: whatever it needs has to be in it. */
let project: string;

beforeAll(async () => {
  project = await createProject("cli");
});

const tc3 = (...args: readonly string[]): Promise<Result> =>
  run("npx", ["--offline", "tc3", ...args], {
    cwd: project,
    env: {
      ...strangersEnvironment(),
      npm_config_cache: join(project, ".home/cache"),
      npm_config_update_notifier: "false",
      LC_ALL: "C",
    },
  });

describe("npx tc3", () => {
  test("explains a code", async () => {
    const explained = outputOf("tc3", await tc3("explain", "InvalidParameter"));
    expect(explained).toContain("A parameter has the wrong type or format.");
    expect(explained).toMatch(/Retry +no\. [^\n]+\n$/);
  });

  test("passes its exit code on", async () => {
    expect(await tc3("explain", "NoSuchFamily.Whatever")).toMatchObject({ exitCode: 1 });
    expect(await tc3("explain", "no-such-file.json")).toMatchObject({ exitCode: 2, stdout: "" });
  });

  test("says its version", async () => {
    const { version } = JSON.parse(await readFile(join(packageDirectory("cli"), "package.json"), "utf8"));
    expect(outputOf("tc3", await tc3("--version"))).toBe(`${version}\n`);
  });
});

test("it runs where no code may be generated from strings", async () => {
  const main = join(project, "node_modules/@tc3-schema/cli/dist/main.js");
  const args = ["--disallow-code-generation-from-strings", main, "explain", "InvalidParameter"];
  expect(outputOf("tc3", await node(args, { cwd: project }))).toContain("InvalidParameter");
});

test("what is bundled is named with its licence", async () => {
  const notices = await readFile(join(packageDirectory("cli"), "dist/third-party-notices.txt"), "utf8");
  expect(notices).toMatch(/^commander [\d.]+ \(MIT\)$/m);
  expect(notices).toMatch(/^string-width [\d.]+ \(MIT\)$/m);
  expect(notices).not.toContain("@tc3-schema");
});
