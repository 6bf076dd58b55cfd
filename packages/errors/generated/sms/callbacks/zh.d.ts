/* eslint-disable */
// @generated from schemas/services/sms/callbacks/receipt-codes.zh.json: change that, then run `pnpm generate`.

import type { Texts } from "../../../src/runtime.ts";

/** What the codes of sms callbacks mean, and why a repeat helps or does not, in Chinese. */
export declare const zh: Texts;
