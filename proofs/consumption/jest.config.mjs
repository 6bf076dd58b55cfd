import { preset } from "../../tools/config/jest.mjs";

export default {
  ...preset,
  globalSetup: "<rootDir>/src/global-setup.ts",
  globalTeardown: "<rootDir>/src/global-teardown.ts",
  // These tests run compilers and package managers, which take seconds.
  testTimeout: 900_000,
};
