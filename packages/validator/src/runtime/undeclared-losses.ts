import type { TokenOf } from "./exact-tokens.ts";
import { count, type Findings } from "./findings.ts";
import { isPlain } from "./integer-digits.ts";
import { loss, UNSAFE } from "./loss.ts";
import { lostPlaces } from "./lost-places.ts";
import { mayBeLost } from "./lost-tokens.ts";
import type { Path } from "./path.ts";
import { pathOf } from "./walk.ts";

/** Where a value is. The path is made only for issues that are listed. */
export interface Place {
  readonly holder: unknown;
  readonly key: string;
  readonly path: () => Path;
}

/**
 * Reports the integers that were lost where the spec says nothing about the fields.
 *
 * @param canConvert Whether another integer mode would keep the digits.
 * @param place Where the value is. Absent for a whole body.
 */
export function undeclaredLosses(
  findings: Findings,
  tokenOf: TokenOf,
  value: unknown,
  canConvert: boolean,
  place?: Place,
): void {
  // A token with a fraction or an exponent may be a float's, which loses nothing that can be known.
  const lose = (
    token: string | undefined,
    at: () => { readonly path: Path; readonly depth: number },
  ): void => {
    if (token === undefined || !isPlain(token) || !count(findings, UNSAFE)) return;
    findings.remarks.push({
      code: UNSAFE,
      issue: () => {
        const { path, depth } = at();
        return loss(path, token, { canConvert, depth });
      },
    });
  };
  const base = (): Path => place?.path() ?? [];
  if (place !== undefined && mayBeLost(value)) {
    lose(tokenOf(place.holder, place.key), () => ({ path: base(), depth: base().length }));
  }
  const { holders, keys } = lostPlaces(value);
  holders.forEach((each, index) => {
    const key = keys[index] ?? "";
    lose(tokenOf(each.value, key), () => {
      const from = base();
      return { path: [...from, ...pathOf(each, key)], depth: from.length + each.depth + 1 };
    });
  });
}
