import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import { MutantRunStatus } from "@stryker-mutator/api/test-runner";
import { strykerPlugins as jestPlugins } from "@stryker-mutator/jest-runner";

/**
 * A test runner of Stryker. It passes the test files to Stryker's runner for Jest one by one, and stops when one kills the mutant.
 *
 * Stryker's own runner passes the titles of the tests that run a mutant. To find them, Jest loads every test file, and goes on after
 * the first failure. That takes several times as long.
 */

/** The name of the event in which Stryker writes which file has which test, and how long the test takes. */
const TESTS = "onDryRunCompleted";

/**
 * Returns what Stryker wrote about the tests into the directory `MUTANTS_EVENTS`. Undefined while it has not written all of it.
 *
 * @returns {{
 *   tests: readonly { id: string, fileName: string, timeSpentMs: number }[],
 *   mutantCoverage?: { perTest: Record<string, Record<string, number>> },
 * } | undefined}
 */
function readDryRun() {
  try {
    const directory = process.env.MUTANTS_EVENTS;
    const file = readdirSync(directory).find((each) => each.endsWith(`-${TESTS}.json`));
    return JSON.parse(readFileSync(path.join(directory, file), "utf8")).result;
  } catch {
    return undefined;
  }
}

/** The end of a path that is the same in the repository and in the copy of Stryker. */
const belowPackage = (file) => file.slice(file.lastIndexOf(`${path.sep}test${path.sep}`));

/** @implements {import("@stryker-mutator/api/test-runner").TestRunner} */
class JestFileByFile {
  #inner;
  #dryRun;
  /** How many mutants each file has killed here, and how often and how long it ran. */
  #records = new Map();

  constructor(inner) {
    this.#inner = inner;
  }

  capabilities() {
    return this.#inner.capabilities();
  }

  init() {
    return this.#inner.init?.();
  }

  dispose() {
    return this.#inner.dispose?.();
  }

  dryRun(options) {
    return this.#inner.dryRun(options);
  }

  /**
   * The files that have some tests, or any test. Those come first whose tests run the mutant: of a mutant that runs while a module is
   * loaded, Stryker passes no tests. Among them, those come first that take the least time for a kill.
   */
  #filesOf({ testFilter, activeMutant }) {
    this.#dryRun ??= readDryRun();
    const { tests = [], mutantCoverage } = this.#dryRun ?? {};
    const wanted = testFilter && new Set(testFilter);
    const times = new Map();
    const running = new Set();
    for (const { id, fileName, timeSpentMs } of tests) {
      const file = belowPackage(fileName);
      if (wanted !== undefined && !wanted.has(id)) continue;
      times.set(file, (times.get(file) ?? 0) + timeSpentMs);
      if (mutantCoverage?.perTest[id]?.[activeMutant?.id] > 0) running.add(file);
    }
    const timeOfKill = (file) => {
      const record = this.#records.get(file);
      // The tests take so long, but Jest also loads their modules.
      return record === undefined ? times.get(file) : record.ms / record.runs / (record.kills + 1);
    };
    return [...times.keys()].sort((a, b) => running.has(b) - running.has(a) || timeOfKill(a) - timeOfKill(b));
  }

  /** Runs the tests of one file. */
  async #tryFile(file, options) {
    const record = this.#records.get(file) ?? { ms: 0, runs: 0, kills: 0 };
    const started = performance.now();
    process.env.MUTANTS_TEST_FILE = file;
    const result = await this.#inner.mutantRun(options);
    record.ms += performance.now() - started;
    record.runs += 1;
    if (result.status !== MutantRunStatus.Survived) record.kills += 1;
    this.#records.set(file, record);
    return result;
  }

  async mutantRun(options) {
    const files = this.#filesOf(options);
    if (files.length === 0) return this.#inner.mutantRun(options);
    let result;
    try {
      for (const file of files) {
        // One after the other, because the rest is not needed after a kill.
        // oxlint-disable-next-line no-await-in-loop
        result = await this.#tryFile(file, options);
        if (result.status !== MutantRunStatus.Survived) break;
      }
    } finally {
      delete process.env.MUTANTS_TEST_FILE;
    }
    return result;
  }
}

const jest = jestPlugins.find(({ name }) => name === "jest");

function jestFileByFile(injector) {
  return new JestFileByFile(injector.injectFunction(jest.factory));
}
jestFileByFile.inject = tokens(commonTokens.injector);

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, "jest-file-by-file", jestFileByFile),
];
