/** What every package's Jest shares: TypeScript through SWC, ES modules as Node itself loads them. */
export const preset = {
  testEnvironment: "node",
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
  reporters: ["default", new URL("./scripts/jest-counts.cjs", import.meta.url).pathname],
};
