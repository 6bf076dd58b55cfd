/* eslint-disable */
// @generated from schemas/error-codes/common.en.json: change that, then run `pnpm generate`.

import type { Texts } from "../../../src/runtime.ts";

/** What the common codes mean, and why a repeat helps or does not, in English. */
export declare const en: Texts;
