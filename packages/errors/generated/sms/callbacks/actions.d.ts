/* eslint-disable */
// @generated from schemas/services/sms/callbacks/receipt-codes.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { Actions } from "../../../src/runtime.ts";

/** The actions whose own lists have a code. */
export declare const actions: Actions;
