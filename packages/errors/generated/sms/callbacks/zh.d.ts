/* eslint-disable */
// @generated from schemas/services/sms/callbacks/receipt-codes.zh.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { Texts } from "../../../src/runtime.ts";

/** Summaries of the codes of sms callbacks and the reasons of their retry classes, in Chinese. */
export declare const zh: Texts;
