/**
 * A Jest reporter that leaves a package's counts and failed tests where `pnpm test` sums them up. A file, because turbo
 * restores files and replays logs when nothing changed.
 */
const { mkdirSync, writeFileSync } = require("node:fs");
const path = require("node:path");

/** The titles of what did not pass in a file. */
function failuresOf({ testExecError, testResults }) {
  if (testExecError) return ["the file could not be run"];
  return testResults.filter(({ status }) => status !== "passed").map(({ fullName }) => fullName);
}

module.exports = class JestCounts {
  constructor({ rootDir }) {
    this.root = rootDir;
    this.directory = path.join(rootDir, ".results");
  }

  /** A failure as a person looks for it: package, file, title. */
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
      // A suite that could not even run, and a test that was left out, are no passes.
      failed: numFailedTests + numRuntimeErrorTestSuites + numPendingTests + numTodoTests,
      failures: testResults.flatMap((suite) => failuresOf(suite).map((title) => this.name(suite, title))),
    };
    writeFileSync(path.join(this.directory, "jest.json"), `${JSON.stringify(counts)}\n`);
  }
};
