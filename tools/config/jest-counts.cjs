/**
 * A Jest reporter that writes the counts and failed tests of a package into a file, from which `pnpm test` sums them
 * up. It uses a file, because turbo restores files and replays logs if nothing changed.
 */
const { mkdirSync, writeFileSync } = require("node:fs");
const path = require("node:path");

/** Returns the titles of the tests in a file that did not pass. */
function failuresOf({ testExecError, testResults }) {
  if (testExecError) return ["the file could not be run"];
  return testResults.filter(({ status }) => status !== "passed").map(({ fullName }) => fullName);
}

module.exports = class JestCounts {
  constructor({ rootDir }) {
    this.root = rootDir;
    this.directory = path.join(rootDir, ".results");
  }

  /** Names a failure by package, file and title. */
  name({ testFilePath }, title) {
    return `${path.basename(this.root)}/${path.relative(this.root, testFilePath)}: ${title}`;
  }

  onRunComplete(
    _contexts,
    { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites, testResults },
  ) {
    mkdirSync(this.directory, { recursive: true });
    const counts = {
      passed: numPassedTests,
      // A suite that could not run, and a test that was skipped, do not count as passed.
      failed: numFailedTests + numRuntimeErrorTestSuites + numPendingTests + numTodoTests,
      failures: testResults.flatMap((suite) => failuresOf(suite).map((title) => this.name(suite, title))),
    };
    // Each of the two tasks has a file of its own, because turbo restores the results of both.
    const file = process.env.TC3_TESTS === "long" ? "jest-long.json" : "jest.json";
    writeFileSync(path.join(this.directory, file), `${JSON.stringify(counts)}\n`);
  }
};
