// Generated from schemas/envelope.schema.json: change that, then run `pnpm generate`.

import type { Reporter } from "../../src/runtime/index.ts";

/** Says everything that there is to remark on a value, in its errors. */
export declare const report: Reporter;
