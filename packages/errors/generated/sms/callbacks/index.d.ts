/* eslint-disable */
// @generated from schemas/services/sms/callbacks/receipt-codes.schema.json: change that, then run `pnpm generate`.

import type { Catalogue } from "../../../src/runtime.ts";
import type { KnownSmsReceiptCode } from "@tc3-schema/types/sms/callbacks";

/** The receipt codes that callbacks of sms carry, for `lookup` and its like. */
export declare const receipts: Catalogue;

/**
 * Whether a code is known of the callbacks of sms, as the wire spells it: for switches that name every
 * one.
 */
export declare const isKnownSmsReceiptCode: (code: string) => code is KnownSmsReceiptCode;
