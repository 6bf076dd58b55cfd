/* eslint-disable */
// @generated from schemas/services/sms/callbacks/receipt-codes.schema.json: change that, then run `pnpm generate`.
// Edition: cn (cloud.tencent.com).

import { knownCodes } from "../../../src/runtime.ts";
import { actions } from "./actions.js";
import { codes, families } from "./classes.js";
import { details, unreviewed } from "./details.js";

export const receipts = {
  service: "sms",
  version: "callbacks",
  codes,
  families,
  details,
  unreviewed,
  actions,
};

export const isKnownSmsReceiptCode = /*@__PURE__*/ knownCodes(codes, { common: false });
