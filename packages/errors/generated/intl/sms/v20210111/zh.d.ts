/* eslint-disable */
// @generated from schemas/intl/services/sms/v20210111/error-codes.zh.json: change that, then run `pnpm generate`.
// Edition: intl (tencentcloud.com).

import type { Texts } from "../../../../src/runtime.ts";

/**
 * Summaries of the codes of sms 2021-01-11 (edition intl) and the reasons of their retry classes, in
 * Chinese.
 */
export declare const zh: Texts;
