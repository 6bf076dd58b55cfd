import { details, unreviewed } from "../generated/error-codes/common/details.js";
import type { Details } from "./catalogue-data.ts";
import { classify, sources } from "./classify.ts";
import type { Catalogue, CodeInfo } from "./code-info.ts";

interface Source {
  readonly details: Details;
  readonly unreviewed: ReadonlySet<string>;
  readonly actions: ReadonlyMap<string, readonly string[]>;
}

const COMMON: Source = { details, unreviewed, actions: new Map() };

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
  const classification = classify(code, within);
  const asked: readonly Source[] = [...sources(within), COMMON];
  const key = classification.match === "exact" ? classification.code : classification.family;
  const source = classification.match === "none" ? undefined : asked.find((each) => each.details.has(key));
  const detail = source?.details.get(key);
  return {
    ...classification,
    reviewed: classification.match === "exact" && source?.unreviewed.has(key) === false,
    reason:
      detail?.reason ?? "Nothing is known of this code, so nothing says that a repeat is safe or of use.",
    ...(detail?.docs === undefined ? {} : { docs: detail.docs }),
    actions: source?.actions.get(key) ?? [],
  };
}
