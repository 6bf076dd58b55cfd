// Generated from schemas/services/sms/v20190711/error-codes.en.json: change that, then run `pnpm generate`.

import type { Texts } from "../../../src/texts.ts";

/**
 * What the codes mean, in English.
 * The error codes that SMS, version 2019-07-11, adds to the common ones, and the actions that list
 * them. Which codes exist is taken from the pages under x-sources; what is said about them is this
 * project's own.
 */
export declare const en: Texts;
