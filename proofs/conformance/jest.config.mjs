import { preset } from "../../tools/config/jest.mjs";

export default {
  ...preset,
  // Jest looks at every file of a package at its start, and `pnpm conformance` leaves more than 60,000 files.
  modulePathIgnorePatterns: ["<rootDir>/.work/"],
};
