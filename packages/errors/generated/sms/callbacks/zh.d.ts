// Generated from schemas/services/sms/callbacks/receipt-codes.zh.json: change that, then run `pnpm generate`.

import type { Texts } from "../../../src/runtime.ts";

/** What the codes of sms callbacks mean, in Chinese. */
export declare const zh: Texts;
