import { details, unreviewed } from "../generated/error-codes/common/details.js";
import { find } from "./classify.ts";
import type { Catalogue, CodeInfo } from "./code-info.ts";

/**
 * Looks up an error code. If the code is not known, its family is looked up. Codes are compared as the wire spells them, and
 * blanks around them are ignored. Never throws.
 *
 * @param within The catalogues that come before the common codes.
 * @example
 * lookup("RequestLimitExceeded.UinLimitExceeded").retry; // "throttle"
 * lookup("InternalError.Whatever").match; // "family"
 */
export function lookup(code: string, within?: Catalogue | readonly Catalogue[]): CodeInfo {
  const { classification, in: catalogue, key } = find(code, within);
  const common = catalogue === undefined;
  const detail = (common ? details : catalogue.details).get(key);
  return {
    ...classification,
    reviewed: classification.match === "exact" && !(common ? unreviewed : catalogue.unreviewed).has(key),
    reason:
      detail?.reason ?? "Nothing is known of this code, so nothing says that a repeat is safe or helps.",
    ...(detail?.docs === undefined ? {} : { docs: detail.docs }),
    // The default of a family says nothing about the actions that return one of its codes.
    actions: classification.match === "exact" ? (catalogue?.actions.get(key) ?? []) : [],
  };
}
