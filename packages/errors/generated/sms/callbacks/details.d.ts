/* eslint-disable */
// @generated from schemas/services/sms/callbacks/receipt-codes.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { Details } from "../../../src/runtime.ts";

/** The reason of the retry class and a page to read, by code or family. */
export declare const details: Details;

/** The codes that nobody has judged yet. They have the defaults of their family. */
export declare const unreviewed: ReadonlySet<string>;
