import type { IntegerMode } from "@tc3-schema/types";
import { convertInt64 } from "./convert-int64.ts";
import { exactTokens } from "./exact-tokens.ts";
import type { Int64Plan } from "./int64-plan.ts";
import { isPlain } from "./integer-digits.ts";
import { type TokenAt, UNSAFE } from "./loss.ts";
import { lostPlaces } from "./lost-places.ts";
import { valueAt } from "./path.ts";
import type { Remark } from "./remark.ts";
import { holdsLost, undeclaredLosses } from "./undeclared-losses.ts";

/** What an integer mode makes of a body. */
export interface Integers {
  /** The value in the integer mode that was asked for. */
  readonly delivered: unknown;
  /** What there is to remark on it in that mode: a loss of digits is none where they were kept. */
  readonly remarks: readonly Remark[];
  readonly tokenAt?: TokenAt | undefined;
}

/**
 * The spec says which fields have 64 bits: `conforms` has looked at each of them, so a text without a remark on one
 * need not be read a second time.
 *
 * @param text JSON.
 * @param value What `JSON.parse` made of it; converted in place.
 */
export function declaredIntegers(
  text: string,
  value: unknown,
  remarks: readonly Remark[],
  mode: IntegerMode,
  plan: () => Int64Plan,
): Integers {
  const tokenOf = exactTokens(text, value);
  const losses = remarks.flatMap((each) => {
    if (each.code !== "unknown-field" || !holdsLost(each.value)) return [];
    return undeclaredLosses(tokenOf, each.value, each.issue().path);
  });
  if (mode === "number") {
    return {
      delivered: value,
      remarks: losses.length === 0 ? remarks : [...remarks, ...losses],
      tokenAt: (path) => tokenOf(valueAt(value, path.slice(0, -1)), path.at(-1) ?? ""),
    };
  }
  const kept = remarks.filter(({ code }) => code !== UNSAFE);
  return { delivered: convertInt64(value, tokenOf, plan(), mode), remarks: [...kept, ...losses] };
}

/**
 * Without an action there are no int64 fields to know: the tokens beyond 2^53 are what is converted, or reported.
 *
 * @param text JSON.
 * @param value What `JSON.parse` made of it; converted in place.
 */
export function undeclaredIntegers(
  text: string,
  value: unknown,
  remarks: readonly Remark[],
  mode: IntegerMode,
): Integers {
  if (!holdsLost(value)) return { delivered: value, remarks };
  const tokenOf = exactTokens(text, value);
  if (mode === "number") {
    return { delivered: value, remarks: [...remarks, ...undeclaredLosses(tokenOf, value, [])] };
  }
  const { holders, keys } = lostPlaces(value);
  holders.forEach(({ value: holder }, index) => {
    const key = keys[index] ?? "";
    const token = tokenOf(holder, key);
    if (token !== undefined && isPlain(token)) holder[key] = mode === "string" ? token : BigInt(token);
  });
  return { delivered: value, remarks };
}
