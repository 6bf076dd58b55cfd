import type { IntegerMode } from "@tc3-schema/types";
import type { TokenOf } from "./exact-tokens.ts";
import type { Int64Plan } from "./int64-plan.ts";
import { integerDigits, isPlain } from "./integer-digits.ts";
import { mayBeLost } from "./lost-tokens.ts";
import { type Holder, walk } from "./walk.ts";

/** A longer integer becomes no bigint where the spec says nothing: the time that BigInt takes grows faster than the text. */
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
 * @param tokenOf Knows what `JSON.parse` lost of it.
 * @param plan The int64 and uint64 fields, of which all are converted. Where the spec says nothing, the tokens beyond
 *   2^53 are, unless a fraction or an exponent says that they may be floats.
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
    // With four hundred digits an integer is Infinity.
    if (plan === undefined ? token === undefined || !isPlain(token) : !Number.isInteger(value)) return;
    if (plan === undefined && mode === "bigint" && token !== undefined && token.length > MOST_DIGITS) {
      tooLong.push({ holder: place, key, token });
      return;
    }
    // A number whose token stands for no integer (`9007199254740993.5`) was rounded to one: that is what is left of it.
    const digits = token === undefined ? value : (integerDigits(token) ?? BigInt(value));
    holder[key] = mode === "bigint" ? BigInt(digits) : String(digits);
  });
  return tooLong;
}
