// Generated from schemas/services/sms/v20190711/error-codes.schema.json: change that, then run `pnpm generate`.

import type { Classes } from "../../../src/runtime.ts";

/** Fault and retry class by code. */
export declare const codes: Classes;

/** The same for unlisted codes of families whose bare name is no code. */
export declare const families: Classes;
