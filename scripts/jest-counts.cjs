/**
 * A Jest reporter that leaves a package's counts where `pnpm test` sums them up. A file, because turbo restores
 * files and replays logs when nothing changed.
 */
const { mkdirSync, writeFileSync } = require("node:fs");
const path = require("node:path");

module.exports = class JestCounts {
  constructor({ rootDir }) {
    this.directory = path.join(rootDir, ".results");
  }

  onRunComplete(
    _contexts,
    { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites },
  ) {
    mkdirSync(this.directory, { recursive: true });
    const counts = {
      passed: numPassedTests,
      // A suite that could not even run, and a test that was left out, are no passes.
      failed: numFailedTests + numRuntimeErrorTestSuites + numPendingTests + numTodoTests,
    };
    writeFileSync(path.join(this.directory, "jest.json"), `${JSON.stringify(counts)}\n`);
  }
};
