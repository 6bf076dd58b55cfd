/* eslint-disable */
// @generated from schemas/services/sms/callbacks/receipt-codes.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import type { Catalogue } from "../../../src/runtime.ts";
import type { KnownSmsReceiptCode } from "@tc3-schema/types/sms/callbacks";

/** The receipt codes in callbacks of sms. Pass it to `lookup` and the other functions. */
export declare const receipts: Catalogue;

/**
 * Whether a code is known for a callback of sms, as the wire spells it. For a switch that names every
 * code.
 */
export declare const isKnownSmsReceiptCode: (code: string) => code is KnownSmsReceiptCode;
