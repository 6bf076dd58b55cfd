import type { IntegerMode } from "@tc3-schema/types";
import { integerDigits, isPlain, mayBeLost } from "./digits.ts";
import type { TokenOf } from "./exact-tokens.ts";
import type { Int64Plan } from "./int64-plan.ts";
import { type Holder, walk } from "./walk.ts";

/**
 * Where nothing is declared, an integer with more digits becomes no bigint, because the time that BigInt takes grows
 * faster than the text.
 */
const MOST_DIGITS = 1_000;

/** An integer that stays a rounded number. */
export interface TooLong {
  readonly holder: Holder;
  readonly key: string | number;
  readonly token: string;
}

/**
 * Converts integers of a JSON value in place.
 *
 * @param tokenOf Knows the digits that `JSON.parse` lost of the value.
 * @param plan Where the int64 and uint64 fields are: all of them are converted. If it is undefined, nothing is declared,
 *   and the tokens beyond 2^53 are converted. One with a fraction or an exponent is not, because it may be a float.
 * @returns The integers with too many digits.
 */
export function convertIntegers(
  root: unknown,
  tokenOf: TokenOf,
  plan: (() => Int64Plan) | undefined,
  mode: Exclude<IntegerMode, "number">,
): readonly TooLong[] {
  const tooLong: TooLong[] = [];
  walk(root, plan === undefined ? "here" : plan(), (place, key) => {
    const { value: holder } = place;
    const value = holder[key];
    if (typeof value !== "number") return;
    const token = mayBeLost(value) ? tokenOf(holder, key) : undefined;
    // An integer with four hundred digits is Infinity.
    if (plan === undefined ? token === undefined || !isPlain(token) : !Number.isInteger(value)) return;
    if (plan === undefined && mode === "bigint" && token !== undefined && token.length > MOST_DIGITS) {
      tooLong.push({ holder: place, key, token });
      return;
    }
    // `9007199254740993.5` stands for no integer, but was rounded to one. Then that integer is converted.
    const digits = token === undefined ? value : (integerDigits(token) ?? BigInt(value));
    holder[key] = mode === "bigint" ? BigInt(digits) : String(digits);
  });
  return tooLong;
}
