import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { transform } from "esbuild";
import { npmEnvironment } from "../src/npm.ts";
import { packageDirectory } from "../src/prepared.ts";
import { createProject } from "../src/project.ts";
import { node, outputOf, type Result, run } from "../src/run.ts";

// The project has no other package of ours, so the command must contain everything that it needs.
let project: string;

beforeAll(async () => {
  project = await createProject("cli");
});

const tc3 = (...args: readonly string[]): Promise<Result> =>
  run("npx", ["--offline", "tc3", ...args], { cwd: project, env: npmEnvironment(project) });

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

test("tc3 runs if Node forbids code that is made from strings", async () => {
  const main = join(project, "node_modules/@tc3-schema/cli/bin/tc3.cjs");
  const args = ["--disallow-code-generation-from-strings", main, "explain", "InvalidParameter"];
  expect(outputOf("tc3", await node(args, { cwd: project }))).toContain("InvalidParameter");
});

/** A module that runs before the command, and makes Node look like another version to programs. */
const OTHER = (version: string): string =>
  `Object.defineProperty(process.versions, "node", { value: ${JSON.stringify(version)} });`;

describe.each(["8.17.0", "16.20.2", "18.20.8", "20.18.3", "21.7.3", "22.11.0", "23.11.1"])(
  "Node %s is refused in one sentence",
  (version) => {
    const entries = {
      npx: ["npx", "--offline", "tc3"],
      "the linked command": ["node_modules/.bin/tc3"],
      "the file itself": ["node", "node_modules/@tc3-schema/cli/bin/tc3.cjs"],
    } as const;

    test.each(Object.entries(entries))("from %s", async (_name, [command, ...args]) => {
      const shim = join(project, `version-${version}.cjs`);
      await writeFile(shim, OTHER(version));
      // The module is loaded only for the command, because npm itself refuses an older Node.
      const env = { ...npmEnvironment(project), TC3_TEST_SHIM: shim };
      const preload = join(project, "preload.cjs");
      await writeFile(preload, 'if (/tc3/.test(process.argv[1] ?? "")) require(process.env.TC3_TEST_SHIM);');
      const result = await run(command, [...args, "explain", "InternalError"], {
        cwd: project,
        env: { ...env, NODE_OPTIONS: `--require ${preload}` },
      });
      expect(result).toEqual({
        exitCode: 2,
        stdout: "",
        stderr: `tc3 needs Node 20 (20.19 or newer), 22 (22.12 or newer), or 24 or newer. This is Node ${version}: install one of these from https://nodejs.org.\n`,
      });
    });
  },
);

test("bin/tc3.cjs has only syntax that an old Node can read", async () => {
  const file = join(packageDirectory("cli"), "bin/tc3.cjs");
  const text = await readFile(file, "utf8");
  // Node 6 knows ES2015. esbuild refuses syntax that it cannot convert to it, and prints the rest unchanged.
  const { code } = await transform(text, { target: "es2015" });
  const { code: same } = await transform(text, { target: "esnext" });
  expect(code).toBe(same);
  expect(code).not.toContain("import(");
});

test.each(["20.19.0", "22.12.0", "24.0.0", "25.1.0"])("Node %s is not refused", async (version) => {
  const shim = join(project, `version-${version}.cjs`);
  await writeFile(shim, OTHER(version));
  const args = ["--require", shim, "node_modules/@tc3-schema/cli/bin/tc3.cjs", "explain", "InternalError"];
  expect(outputOf("tc3", await node(args, { cwd: project }))).toContain("InternalError");
});

test("the refusal and the manifest name the same Node versions", async () => {
  const program = await readFile(join(packageDirectory("cli"), "bin/tc3.cjs"), "utf8");
  const [, sentence] = /needs Node ([^.]+(?:\.\d[^.]+)*)\. /.exec(program) ?? [];
  const { engines } = JSON.parse(await readFile(join(packageDirectory("cli"), "package.json"), "utf8"));
  const ranges = (sentence ?? "")
    .split(/, (?:or )?/)
    .map((words) =>
      words.replace(/^\d+ \(([\d.]+) or newer\)$/, "^$1.0").replace(/^(\d+) or newer$/, ">=$1.0.0"),
    );
  expect(engines).toEqual({ node: ranges.join(" || ") });
});

test("the notices list bundled libraries with their licences, and no package of ours", async () => {
  const notices = await readFile(join(packageDirectory("cli"), "dist/third-party-notices.txt"), "utf8");
  expect(notices).toMatch(/^commander [\d.]+ \(MIT\)$/m);
  expect(notices).toMatch(/^string-width [\d.]+ \(MIT\)$/m);
  expect(notices).not.toContain("@tc3-schema");
});
