// Generated from schemas/error-codes/common.zh.json: change that, then run `pnpm generate`.

import type { Texts } from "../../../src/texts.ts";

/**
 * What the codes mean, in Chinese.
 * The error codes that every action of Tencent Cloud API 3.0 can return. Which codes exist is taken
 * from the pages under x-sources; what is said about them is this project's own.
 */
export declare const zh: Texts;
