import type { TokenOf } from "./exact-tokens.ts";
import { isPlain } from "./integer-digits.ts";
import { loss, UNSAFE } from "./loss.ts";
import { lostPlaces, pathOf } from "./lost-places.ts";
import { mayBeLost } from "./lost-tokens.ts";
import type { Path } from "./path.ts";
import type { Remark } from "./remark.ts";
import { someLeaf } from "./walk.ts";

/** An integer token beyond 2^53 always gives such a number, so a value without one need not be read a second time. */
export const holdsLost = (value: unknown): boolean => someLeaf(value, mayBeLost);

/**
 * The integers that were lost where the spec says nothing of the fields. Those with a fraction or an exponent may be
 * floats, which lose nothing that can be known.
 *
 * @param value A part of what the tokens are of.
 * @param base Where that part is.
 */
export function undeclaredLosses(tokenOf: TokenOf, value: unknown, base: Path): readonly Remark[] {
  const places = lostPlaces(value);
  return places.keys.flatMap((key, index) => {
    const token = tokenOf(places.holders[index]?.value, key);
    if (token === undefined || !isPlain(token)) return [];
    return [{ code: UNSAFE, value: token, issue: () => loss([...base, ...pathOf(places, index)], token) }];
  });
}
