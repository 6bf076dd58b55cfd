import type { IntegerMode } from "@tc3-schema/types";
import type { TokenOf } from "./exact-tokens.ts";
import type { Int64Plan } from "./int64-plan.ts";
import { integerDigits } from "./integer-digits.ts";
import { mayBeLost } from "./lost-tokens.ts";
import { type Container, DEEP, isContainer } from "./walk.ts";

type Waiting = readonly [value: unknown, plan: Exclude<Int64Plan, "here">];

/**
 * Converts the int64 and uint64 fields of a JSON value in place.
 *
 * @param tokenOf Knows what `JSON.parse` lost of it.
 */
export function convertInt64(
  root: unknown,
  tokenOf: TokenOf,
  plan: Int64Plan,
  mode: Exclude<IntegerMode, "number">,
): unknown {
  const waiting: Waiting[] = [];

  const integer = (value: number, token: string | undefined): unknown => {
    // A number whose token stands for no integer (`9007199254740993.5`) was rounded to one: that is what is left of it.
    const exact = (token === undefined ? undefined : integerDigits(token)) ?? value;
    if (mode === "bigint") return BigInt(exact);
    return typeof exact === "string" || Number.isSafeInteger(exact)
      ? String(exact)
      : BigInt(exact).toString();
  };

  const member = (holder: Container, key: string | number, there: Int64Plan, depth: number): void => {
    const value = holder[key];
    if (there !== "here") convert(value, there, depth + 1);
    else if (typeof value === "number" && Number.isInteger(value)) {
      holder[key] = integer(value, mayBeLost(value) ? tokenOf(holder, key) : undefined);
    }
  };

  const convert = (value: unknown, here: Exclude<Int64Plan, "here">, depth: number): void => {
    if (here === undefined || !isContainer(value)) return;
    // Types may nest themselves: what is deep waits for its turn instead of costing stack.
    if (depth > DEEP) {
      waiting.push([value, here]);
    } else if ("members" in here) {
      // In the order of the value, as tokens are looked for.
      for (const key in value) {
        const there = here.members.get(key);
        if (there !== undefined) member(value, key, there, depth);
      }
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) member(value, index, here.each, depth);
    }
  };

  // What is answered or posted is an object or a list, never an integer.
  if (plan !== "here") convert(root, plan, 0);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) convert(...next, 0);
  return root;
}
