import { eachLost, pathOf } from "./each-lost.ts";
import { loss, UNSAFE } from "./loss.ts";
import { type Lost, mayBeLost } from "./lost-tokens.ts";
import type { Path } from "./path.ts";
import type { Remark } from "./remark.ts";
import { someLeaf } from "./walk.ts";

/** No fraction, no exponent: an integer whatever the field is. A pattern that counted digits would overflow the stack on a token of millions. */
export const isPlain = (token: string): boolean => !/[^-0-9]/.test(token);

/** An integer token beyond 2^53 always gives such a number, so a value without one need not be read a second time. */
export const holdsLost = (value: unknown): boolean => someLeaf(value, mayBeLost);

/**
 * The integers that were lost where the spec says nothing of the fields. Those with a fraction or an exponent may be
 * floats, which lose nothing that can be known.
 *
 * @param base Where the value is.
 */
export function undeclaredLosses(lost: Lost | undefined, value: unknown, base: Path): readonly Remark[] {
  const remarks: Remark[] = [];
  if (lost === undefined) return remarks;
  eachLost(lost, value, (token, place) => {
    if (!isPlain(token)) return;
    remarks.push({ code: UNSAFE, value: token, issue: () => loss([...base, ...pathOf(place)], token) });
  });
  return remarks;
}
