/**
 * The options of Stryker that all parts share. `src/run-part.ts` adds the others. Paths begin at the root of the repository.
 *
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
  testRunner: "jest-file-by-file",
  plugins: [
    import.meta.resolve("@stryker-mutator/jest-runner"),
    new URL("src/runner/jest-file-by-file.mjs", import.meta.url).href,
  ],
  testRunnerNodeArgs: ["--experimental-vm-modules", "--no-warnings"],
  // Only the tests that run the changed line are tried.
  coverageAnalysis: "perTest",
  // Node never frees an ES module that Jest loaded, so a process grows with each mutant.
  maxTestRunnerReuse: 30,
  // The time that a mutant may take beyond that of its tests. An endless loop without a mutant in it is found by this time alone.
  timeoutMS: 12_000,
  dryRunTimeoutMinutes: 15,
  // This is not copied for the tests, because no test of a part reads it. The definitions alone are 18 MB, and a built site is larger.
  ignorePatterns: [
    "/docs/.vitepress",
    "/docs/public",
    "/examples",
    "/packages/definitions",
    "/proofs",
    ".results",
    ".turbo",
  ],
  // The compiler does not read the copies. SWC only strips the types.
  disableTypeChecks: false,
  // `src/runner/jest-file-by-file.mjs` reads the events.
  reporters: ["event-recorder", "progress-append-only"],
  warnings: { slow: false, unknownOptions: false },
};
