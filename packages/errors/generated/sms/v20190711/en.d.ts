/* eslint-disable */
// @generated from schemas/services/sms/v20190711/error-codes.en.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { Texts } from "../../../src/runtime.ts";

/** Summaries of the codes of sms 2019-07-11 and the reasons of their retry classes, in English. */
export declare const en: Texts;
