/** `pnpm test:long` runs the files that `pnpm test` leaves out, because `pnpm test` has to end within four minutes. */
const isLong = process.env["TC3_TESTS"] === "long";

/** The Jest options that all packages share: TypeScript through SWC, ES modules loaded by Node itself. */
export const preset = {
  testEnvironment: "node",
  // No test measures time, and a busy machine must not make one fail.
  testTimeout: 120_000,
  testMatch: [`<rootDir>/test/**/${isLong ? "*.long" : "!(*.long)"}.test.ts`],
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
