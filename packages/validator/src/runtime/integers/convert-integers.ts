import type { IntegerMode } from "@tc3-schema/types";
import { integerDigits, mayBeLost } from "./digits.ts";
import type { Int64Plan } from "./int64-plan.ts";
import { lostTokenOf, walk } from "./walk.ts";

/** The modes in which `decode` converts integers. */
export type Converting = Exclude<IntegerMode, "number">;

/** An integer in another mode. */
export const converted = (digits: string | number | bigint, mode: Converting): bigint | string =>
  mode === "bigint" ? BigInt(digits) : String(digits);

/**
 * Converts all int64 and uint64 members of a JSON value in place.
 *
 * @param exact Returns the exact value. It is called only if the digits of a member may be lost.
 */
export function convertIntegers(
  root: unknown,
  exact: () => unknown,
  plan: Int64Plan,
  mode: Converting,
): void {
  let isLeft = false;
  walk(root, undefined, plan, ({ value }, key) => {
    const number = value[key];
    if (mayBeLost(number)) isLeft = true;
    else if (typeof number === "number" && Number.isInteger(number)) value[key] = converted(number, mode);
  });
  if (!isLeft) return;
  walk(root, exact(), plan, (holder, key) => {
    const number = holder.value[key];
    // An integer with four hundred digits is Infinity.
    if (typeof number !== "number" || !Number.isInteger(number)) return;
    // `9007199254740993.5` stands for no integer, but was rounded to one. Then that integer is converted.
    const token = lostTokenOf(holder, key);
    const digits = token === undefined ? number : (integerDigits(token) ?? BigInt(number));
    holder.value[key] = converted(digits, mode);
  });
}
