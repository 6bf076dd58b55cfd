/* eslint-disable */
// @generated from schemas/services/sms/v20190711/error-codes.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { Classes } from "../../../src/runtime.ts";

/** Fault, category and retry class by code, and the seconds to wait if a window is known. */
export declare const codes: Classes;

/** The same for families whose bare name is not a code. */
export declare const families: Classes;
