import { preset } from "../../tools/config/jest.mjs";

export default {
  ...preset,
  // Processes are started in these tests, several in some: seconds where others have the processor too.
  testTimeout: 120_000,
};
