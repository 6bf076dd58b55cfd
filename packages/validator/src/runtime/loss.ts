import type { Issue } from "@tc3-schema/types";
import { integerDigits } from "./integer-digits.ts";
import { issue } from "./issue.ts";
import type { Path } from "./path.ts";
import { shorten } from "./shorten.ts";

export const UNSAFE = "unsafe-integer" as const;

/** The token at a place of a text, where `JSON.parse` lost digits of it. */
export type TokenAt = (path: Path) => string | undefined;

/** A sentence shows so many digits; `received` has all that a finite number can have. */
const SHOWN = 40;
const RECEIVED = 1_000;

const ADVICE = ': decode with integers "bigint" or "string"';

/**
 * An integer that a number cannot hold.
 *
 * @param canConvert Whether another integer mode would keep the digits.
 */
export const loss = (
  path: Path,
  digits: string,
  { canConvert, depth }: { readonly canConvert: boolean; readonly depth?: number },
): Issue =>
  issue(
    UNSAFE,
    path,
    `a number cannot hold the integer ${shorten(digits, SHOWN)}, it is beyond 2^53${canConvert ? ADVICE : ""}`,
    "integer within ±(2^53 − 1)",
    shorten(digits, RECEIVED),
    depth,
  );

/** The same at a place, with the digits of the text where there is one. */
export function lossAt(path: Path, rounded: unknown, tokenAt: TokenAt | undefined): Issue {
  const token = tokenAt?.(path);
  const digits = token === undefined ? undefined : integerDigits(token);
  return loss(path, digits ?? String(rounded), { canConvert: true });
}
