import type { TokenOf } from "./exact-tokens.ts";
import { count, type Findings } from "./findings.ts";
import { isPlain } from "./integer-digits.ts";
import { loss, UNSAFE } from "./loss.ts";
import { lostPlaces } from "./lost-places.ts";
import { mayBeLost } from "./lost-tokens.ts";
import type { Path } from "./path.ts";
import { pathOf } from "./walk.ts";

/**
 * Finds the integers that were lost where the spec says nothing of the fields.
 *
 * @param base Where the value is.
 * @param holder What the value is a member of.
 */
export function undeclaredLosses(
  findings: Findings,
  tokenOf: TokenOf,
  value: unknown,
  base: Path,
  holder?: unknown,
): void {
  // A token with a fraction or an exponent may be a float's, which loses nothing that can be known.
  const lose = (token: string | undefined, path: () => Path, depth: number): void => {
    if (token === undefined || !isPlain(token) || !count(findings, UNSAFE)) return;
    findings.remarks.push({ code: UNSAFE, issue: () => loss(path(), token, depth) });
  };
  if (mayBeLost(value)) lose(tokenOf(holder, base.at(-1) ?? ""), () => base, base.length);
  const { holders, keys } = lostPlaces(value);
  holders.forEach((each, index) => {
    const key = keys[index] ?? "";
    const depth = base.length + each.depth + 1;
    lose(tokenOf(each.value, key), () => [...base, ...pathOf(each, key)], depth);
  });
}
