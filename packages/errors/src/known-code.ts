import type { KnownCommonErrorCode } from "@tc3-schema/types";
import { codes } from "../generated/error-codes/common/classes.js";

/** Whether a code is one of the common ones, as the wire spells it: for switches that name every one of them. */
export const isKnownCommonErrorCode = (code: string): code is KnownCommonErrorCode => codes.has(code);
