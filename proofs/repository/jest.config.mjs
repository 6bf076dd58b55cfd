import { preset } from "../../tools/config/jest.mjs";

// Most of these tests start other programs, which takes longer if everything runs at once.
export default { ...preset, testTimeout: 600_000 };
