// Generated from schemas/services/sms/v20210111/error-codes.zh.json: change that, then run `pnpm generate`.

import type { Texts } from "../../../src/texts.ts";

/**
 * What the codes mean, in Chinese.
 * The error codes that SMS, version 2021-01-11, adds to the common ones, and the actions that list
 * them. Which codes exist is taken from the pages under x-sources; what is said about them is this
 * project's own.
 */
export declare const zh: Texts;
