import type { KnownCommonErrorCode } from "@tc3-schema/types";
import { codes } from "../generated/error-codes/common/classes.js";
import type { Actions, Classes } from "./catalogue-data.ts";

/** Whether a code is one of the common ones, as the wire spells it: for switches that name every one of them. */
export const isKnownCommonErrorCode = (code: string): code is KnownCommonErrorCode => codes.has(code);

/** The guard of a whole catalogue, and of the common codes unless it has none. */
export const knownCodes =
  (own: Classes, { common = true }: { readonly common?: boolean } = {}): ((code: string) => boolean) =>
  (code) =>
    own.has(code) || (common && codes.has(code));

/** The guard of one action: the codes that its own list has, and the common ones. */
export const knownCodesOf =
  (actions: Actions, action: string): ((code: string) => boolean) =>
  (code) =>
    codes.has(code) || (actions.get(code)?.includes(action) ?? false);
