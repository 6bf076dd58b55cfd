import { preset } from "../../tools/config/jest.mjs";

export default {
  ...preset,
  // Jest looks at every file of a package before it begins, and `pnpm conformance` leaves more than 60,000.
  modulePathIgnorePatterns: ["<rootDir>/.work/"],
};
