/** What every package's Jest shares: TypeScript through SWC, ES modules as Node itself loads them. */
export const preset = {
  testEnvironment: "node",
  // No test is about time; a busy machine must not fail one.
  testTimeout: 120_000,
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript" },
          experimental: { keepImportAttributes: true },
        },
        module: { type: "es6" },
      },
    ],
  },
  reporters: ["default", new URL("./jest-counts.cjs", import.meta.url).pathname],
};
