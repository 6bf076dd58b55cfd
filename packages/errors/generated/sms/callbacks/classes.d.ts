/* eslint-disable */
// @generated from schemas/services/sms/callbacks/receipt-codes.schema.json: change that, then run `pnpm generate`.

import type { Classes } from "../../../src/runtime.ts";

/**
 * What decides, by code: fault, category, retry class, and the seconds to wait where a window is
 * known.
 */
export declare const codes: Classes;

/** The same for unlisted codes of families whose bare name is no code. */
export declare const families: Classes;
