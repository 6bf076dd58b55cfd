// Generated from schemas/error-codes/common.zh.json: change that, then run `pnpm generate`.

import type { Texts } from "../../../src/runtime.ts";

/** What the common codes mean, in Chinese. */
export declare const zh: Texts;
