import type { KnownCommonErrorCode } from "@tc3-schema/types";
import { codes } from "../generated/error-codes/common/classes.js";
import type { Actions, Classes } from "./catalogue-data.ts";

/** Whether a code is a common one, as the wire spells it. For a switch that names every common code. */
export const isKnownCommonErrorCode = (code: string): code is KnownCommonErrorCode => codes.has(code);

/** Makes the guard of a catalogue, and of the common codes unless `common` is false. */
export const knownCodes =
  (own: Classes, { common = true }: { readonly common?: boolean } = {}): ((code: string) => boolean) =>
  (code) =>
    own.has(code) || (common && codes.has(code));

/** Makes the guard of one action: the codes of its own list, and the common ones. */
export const knownCodesOf =
  (actions: Actions, action: string): ((code: string) => boolean) =>
  (code) =>
    codes.has(code) || (actions.get(code)?.includes(action) ?? false);
