import { preset } from "../../tools/config/jest.mjs";

export default {
  ...preset,
  // These tests start processes, some of them several. That takes seconds if other programs use the processors too.
  testTimeout: 120_000,
  // This is the longest suite. At the end of `pnpm test` it runs alone, and one worker would leave a processor idle.
  maxWorkers: 2,
};
