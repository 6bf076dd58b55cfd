import type { TokenOf } from "./exact-tokens.ts";
import { isPlain } from "./integer-digits.ts";
import { loss, UNSAFE } from "./loss.ts";
import { lostPlaces } from "./lost-places.ts";
import { mayBeLost } from "./lost-tokens.ts";
import type { Path } from "./path.ts";
import type { Remark } from "./remark.ts";
import { pathOf } from "./walk.ts";

/** A token with a fraction or an exponent may be a float's, which loses nothing that can be known. */
const lossOf = (token: string | undefined, path: () => Path): readonly Remark[] =>
  token === undefined || !isPlain(token)
    ? []
    : [{ code: UNSAFE, value: token, issue: () => loss(path(), token) }];

/**
 * The integers that were lost where the spec says nothing of the fields.
 *
 * @param holder What the value is a member of.
 * @param base Where the value is.
 */
export function undeclaredLosses(
  tokenOf: TokenOf,
  value: unknown,
  base: Path,
  holder?: unknown,
): readonly Remark[] {
  if (mayBeLost(value)) return lossOf(tokenOf(holder, base.at(-1) ?? ""), () => base);
  const { holders, keys } = lostPlaces(value);
  return holders.flatMap((each, index) => {
    const key = keys[index] ?? "";
    return lossOf(tokenOf(each.value, key), () => [...base, ...pathOf(each, key)]);
  });
}
