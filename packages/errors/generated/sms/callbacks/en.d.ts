/* eslint-disable */
// @generated from schemas/services/sms/callbacks/receipt-codes.en.json: change that, then run `pnpm generate`.

import type { Texts } from "../../../src/runtime.ts";

/** What the codes of sms callbacks mean, and why a repeat helps or does not, in English. */
export declare const en: Texts;
