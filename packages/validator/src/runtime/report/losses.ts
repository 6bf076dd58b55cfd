import type { Issue } from "@tc3-schema/types";
import { type Path, pathFromPointer } from "../body/path.ts";
import { shorten } from "../body/words.ts";
import type { TooLong } from "../integers/convert-integers.ts";
import { integerDigits, isPlain, mayBeLost } from "../integers/digits.ts";
import type { TokenOf } from "../integers/exact-tokens.ts";
import { pathOf, walk } from "../integers/walk.ts";
import { issue } from "./issue.ts";
import { countIssue, type Issues, type TokenAt } from "./issues.ts";

/** How many digits a message shows. */
const SHOWN = 40;

/** How many digits `received` has: all that a finite number can have. */
const RECEIVED = 1_000;

const ADVICE = ': decode with integers "bigint" or "string"';

/**
 * The issue of an integer that a number cannot hold.
 *
 * @param canConvert Whether another integer mode would keep the digits.
 * @param depth How many steps the integer is away from the root.
 */
const lossIssue = (path: Path, digits: string, canConvert: boolean, depth: number = path.length): Issue =>
  issue(
    "unsafe-integer",
    path,
    `a number cannot hold the integer ${shorten(digits, SHOWN)}, it is beyond 2^53${canConvert ? ADVICE : ""}`,
    "integer within ±(2^53 − 1)",
    shorten(digits, RECEIVED),
    depth,
  );

/** The issue of a declared integer, with the digits of the text if there is one. */
export function declaredLoss(path: Path, rounded: unknown, tokenAt: TokenAt | undefined): Issue {
  const token = tokenAt?.(path);
  const digits = token === undefined ? undefined : integerDigits(token);
  return lossIssue(path, digits ?? String(rounded), true);
}

function addLoss(issues: Issues, make: () => Issue): void {
  if (countIssue(issues, "unsafe-integer")) issues.first.push({ code: "unsafe-integer", make });
}

/** Adds an issue for each integer that was too long to convert. */
export function addTooLong(issues: Issues, tooLong: readonly TooLong[]): void {
  for (const { holder, key, token } of tooLong) {
    addLoss(issues, () => lossIssue(pathOf(holder, key), token, false, holder.depth + 1));
  }
}

/** A part of a body in which the definition declares nothing: an unknown member, or a whole body. */
export interface UndeclaredPart {
  readonly value: unknown;
  /** The object that it is a member of, and its name there. Undefined for a whole body. */
  readonly holder: unknown;
  readonly key: string;
  /** JSON Pointer to the object. Nobody reads it unless an outcome lists the part. */
  readonly at: string;
}

/**
 * Adds an issue for each integer of an undeclared part that lost digits. If nothing is declared, another integer mode would
 * keep them.
 *
 * @param root The whole body.
 */
export function addUndeclaredLosses(
  issues: Issues,
  tokenOf: TokenOf,
  root: unknown,
  { value, holder, key, at }: UndeclaredPart,
): void {
  const isWhole = holder === undefined;
  const path = (): Path => (isWhole ? [] : [...pathFromPointer(at, root), key]);
  // A token with a fraction or an exponent may be a float. Nobody can know whether that lost anything.
  const plainToken = (object: unknown, name: string | number): string | undefined => {
    const token = tokenOf(object, name);
    return token !== undefined && isPlain(token) ? token : undefined;
  };
  if (typeof value === "number") {
    const own = mayBeLost(value) ? plainToken(holder, key) : undefined;
    if (own !== undefined) addLoss(issues, () => lossIssue(path(), own, isWhole));
    return;
  }
  walk(value, "here", (inner, name) => {
    if (!mayBeLost(inner.value[name])) return;
    const token = plainToken(inner.value, name);
    if (token === undefined) return;
    addLoss(issues, () => {
      const base = path();
      return lossIssue([...base, ...pathOf(inner, name)], token, isWhole, base.length + inner.depth + 1);
    });
  });
}
