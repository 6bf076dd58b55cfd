import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";

interface MutantRun {
  readonly testFilter?: readonly string[];
  readonly activeMutant?: { readonly id: string };
}

interface Runner {
  readonly mutantRun: (options: MutantRun) => Promise<{ readonly status: string }>;
}

interface Plugins {
  readonly strykerPlugins: readonly [
    { readonly factory: (injector: { readonly injectFunction: () => Runner }) => Runner },
  ];
}

let events: string;

beforeEach(() => {
  events = mkdtempSync(join(tmpdir(), "mutants-test-"));
  process.env["MUTANTS_EVENTS"] = events;
});

afterEach(() => {
  rmSync(events, { recursive: true });
  delete process.env["MUTANTS_EVENTS"];
});

/** @param perTest How often each test runs each mutant. */
const write = (
  tests: readonly (readonly [id: string, file: string, timeSpentMs: number])[],
  perTest: Readonly<Record<string, Readonly<Record<string, number>>>> = {},
): void => {
  const named = tests.map(([id, file, timeSpentMs]) => ({
    id,
    fileName: `/repo/pkg/test/${file}`,
    timeSpentMs,
  }));
  writeFileSync(
    join(events, "00000-onDryRunCompleted.json"),
    JSON.stringify({ result: { tests: named, mutantCoverage: { perTest } } }),
  );
};

/**
 * Makes the runner around one that keeps the file that it should run.
 *
 * @param killing The files whose tests fail.
 */
async function runnerWith(killing: readonly string[]): Promise<readonly [Runner, (string | undefined)[]]> {
  const { href } = new URL("../src/runner/jest-file-by-file.mjs", import.meta.url);
  const { strykerPlugins }: Plugins = await import(href);
  const ran: (string | undefined)[] = [];
  const inner: Runner = {
    mutantRun: () => {
      const file = process.env["MUTANTS_TEST_FILE"];
      ran.push(file);
      return Promise.resolve({
        status: killing.some((each) => file === `/test/${each}`) ? "killed" : "survived",
      });
    },
  };
  return [strykerPlugins[0].factory({ injectFunction: () => inner }), ran];
}

test("runs the files of the tests that run the mutant, those that take less time first", async () => {
  write([
    ["a", "a.test.ts", 9],
    ["b", "b.test.ts", 5],
    ["c", "c.test.ts", 1],
    ["b again", "b.test.ts", 5],
  ]);
  const [runner, ran] = await runnerWith([]);
  expect(await runner.mutantRun({ testFilter: ["a", "b", "b again"] })).toEqual({ status: "survived" });
  expect(ran).toEqual(["/test/a.test.ts", "/test/b.test.ts"]);
});

test("stops after the file that kills the mutant, and begins with it next time", async () => {
  write([
    ["a", "a.test.ts", 1],
    ["b", "b.test.ts", 2],
    ["c", "c.test.ts", 3],
  ]);
  const [runner, ran] = await runnerWith(["b.test.ts"]);
  expect(await runner.mutantRun({ testFilter: ["a", "b", "c"] })).toEqual({ status: "killed" });
  expect(await runner.mutantRun({ testFilter: ["a", "b", "c"] })).toEqual({ status: "killed" });
  expect(ran).toEqual(["/test/a.test.ts", "/test/b.test.ts", "/test/b.test.ts"]);
});

test("runs all files for a mutant that is run while a module is loaded, which has no list of tests", async () => {
  write([
    ["a", "a.test.ts", 1],
    ["b", "b.test.ts", 2],
  ]);
  const [runner, ran] = await runnerWith([]);
  await runner.mutantRun({});
  expect(ran).toEqual(["/test/a.test.ts", "/test/b.test.ts"]);
});

test("begins with the files whose tests run such a mutant once more", async () => {
  write(
    [
      ["a", "a.test.ts", 1],
      ["b", "b.test.ts", 2],
      ["c", "c.test.ts", 3],
    ],
    { c: { "7": 1 }, b: { "8": 1 } },
  );
  const [runner, ran] = await runnerWith([]);
  await runner.mutantRun({ activeMutant: { id: "7" } });
  expect(ran).toEqual(["/test/c.test.ts", "/test/a.test.ts", "/test/b.test.ts"]);
});

test("runs all files at once as long as Stryker has not written the tests", async () => {
  const [runner, ran] = await runnerWith([]);
  await runner.mutantRun({ testFilter: ["a"] });
  write([["a", "a.test.ts", 1]]);
  await runner.mutantRun({ testFilter: ["a"] });
  expect(ran).toEqual([undefined, "/test/a.test.ts"]);
});
