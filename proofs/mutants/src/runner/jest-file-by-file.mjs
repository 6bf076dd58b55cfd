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
 * Returns the tests that Stryker wrote into the directory `MUTANTS_EVENTS`. Undefined while it has not written all of them.
 *
 * @returns {readonly { id: string, fileName: string, timeSpentMs: number }[] | undefined}
 */
function readTests() {
  try {
    const directory = process.env.MUTANTS_EVENTS;
    const file = readdirSync(directory).find((each) => each.endsWith(`-${TESTS}.json`));
    return JSON.parse(readFileSync(path.join(directory, file), "utf8")).result.tests;
  } catch {
    return undefined;
  }
}

/** The end of a path that is the same in the repository and in the copy of Stryker. */
const belowPackage = (file) => file.slice(file.lastIndexOf(`${path.sep}test${path.sep}`));

/** @implements {import("@stryker-mutator/api/test-runner").TestRunner} */
class JestFileByFile {
  #inner;
  #tests;
  /** How many mutants each file has killed here. A file that killed often is tried first. */
  #kills = new Map();

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

  /** The files that have some tests, or any test: first those that killed most, then those that take the least time. */
  #filesOf(testFilter) {
    this.#tests ??= readTests();
    const wanted = testFilter && new Set(testFilter);
    const times = new Map();
    for (const { id, fileName, timeSpentMs } of this.#tests ?? []) {
      const file = belowPackage(fileName);
      if (wanted === undefined || wanted.has(id)) times.set(file, (times.get(file) ?? 0) + timeSpentMs);
    }
    const kills = (file) => this.#kills.get(file) ?? 0;
    return [...times.keys()].sort((a, b) => kills(b) - kills(a) || times.get(a) - times.get(b));
  }

  async mutantRun(options) {
    const files = this.#filesOf(options.testFilter);
    if (files.length === 0) return this.#inner.mutantRun(options);
    let result;
    try {
      for (const file of files) {
        process.env.MUTANTS_TEST_FILE = file;
        // One after the other, because the rest is not needed after a kill.
        // oxlint-disable-next-line no-await-in-loop
        result = await this.#inner.mutantRun(options);
        if (result.status !== MutantRunStatus.Survived) {
          this.#kills.set(file, (this.#kills.get(file) ?? 0) + 1);
          break;
        }
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
