import { details, unreviewed } from "../generated/error-codes/common/details.js";
import { find } from "./classify.ts";
import type { Catalogue, CodeInfo } from "./code-info.ts";

/**
 * What is known of an error code: of the code itself, else of its family, else nothing. Never throws; a code is
 * compared as the wire spells it, but for surrounding blanks.
 *
 * @param within Catalogues to ask before the common codes.
 * @example
 * lookup("RequestLimitExceeded.UinLimitExceeded").retry; // "throttle"
 * lookup("InternalError.Whatever").match; // "family"
 */
export function lookup(code: string, within?: Catalogue | readonly Catalogue[]): CodeInfo {
  const { classification, in: catalogue, key } = find(code, within);
  const common = catalogue === undefined;
  const detail =
    classification.match === "none" ? undefined : (common ? details : catalogue.details).get(key);
  return {
    ...classification,
    reviewed: classification.match === "exact" && !(common ? unreviewed : catalogue.unreviewed).has(key),
    reason:
      detail?.reason ?? "Nothing is known of this code, so nothing says that a repeat is safe or of use.",
    ...(detail?.docs === undefined ? {} : { docs: detail.docs }),
    // A family's default says nothing about the actions that return one of its codes.
    actions: classification.match === "exact" ? (catalogue?.actions.get(key) ?? []) : [],
  };
}
