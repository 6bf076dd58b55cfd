import { preset } from "../../tools/config/jest.mjs";

export default {
  ...preset,
  globalSetup: "<rootDir>/src/global-setup.ts",
  globalTeardown: "<rootDir>/src/global-teardown.ts",
  // Compilers and package managers run in these tests: seconds, not milliseconds.
  testTimeout: 900_000,
};
