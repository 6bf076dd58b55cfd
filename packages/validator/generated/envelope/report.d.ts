// Generated from schemas/envelope.schema.json: change that, then run `pnpm generate`.

import type { Reporter } from "../../src/runtime/reported-error.ts";

/** Says everything that there is to remark on an envelope, in its errors. */
export declare const report: Reporter;
