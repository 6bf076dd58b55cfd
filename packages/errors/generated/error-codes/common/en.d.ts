/* eslint-disable */
// @generated from schemas/error-codes/common.en.json: change that, then run `pnpm generate`.

import type { Texts } from "../../../src/runtime.ts";

/** Summaries of the common codes and the reasons of their retry classes, in English. */
export declare const en: Texts;
