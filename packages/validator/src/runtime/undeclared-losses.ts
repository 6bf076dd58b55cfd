import { loss, UNSAFE } from "./loss.ts";
import type { Path } from "./path.ts";
import { type ExactText, mayBeLost } from "./read-exact.ts";
import type { Remark } from "./remark.ts";
import { pathOf, someLeaf } from "./walk.ts";

/** No fraction, no exponent: an integer whatever the field is. A pattern that counted digits would overflow the stack on a token of millions. */
export const isPlain = (token: string): boolean => !/[^-0-9]/.test(token);

/** An integer token beyond 2^53 always gives such a number, so a value without one need not be read a second time. */
export const holdsLost = (value: unknown): boolean => someLeaf(value, mayBeLost);

/**
 * The integers that were lost where the spec says nothing of the fields. Those with a fraction or an exponent may be
 * floats, which lose nothing that can be known.
 *
 * @param value A part of the text as it was read exactly.
 * @param pathTo Where that part is.
 */
export function undeclaredLosses(
  value: unknown,
  { tokenOf }: ExactText,
  pathTo: () => Path,
): readonly Remark[] {
  const remarks: Remark[] = [];
  someLeaf(value, (leaf, key, place) => {
    const token = tokenOf(leaf);
    if (token !== undefined && isPlain(token)) {
      const issue = () => loss([...pathTo(), ...pathOf(place, key)], token);
      remarks.push({ code: UNSAFE, value: leaf, issue });
    }
    return false;
  });
  return remarks;
}
