import type { IntegerMode } from "@tc3-schema/types";
import type { Int64Plan } from "./int64-plan.ts";
import { integerDigits } from "./integer-digits.ts";
import { type Lost, lostIn, mayBeLost } from "./lost-tokens.ts";
import { DEEP, isContainer } from "./walk.ts";

type Waiting = readonly [value: unknown, lost: Lost | undefined, plan: Int64Plan];

/**
 * Converts the int64 and uint64 fields of a JSON value in place.
 *
 * @param tokens What `JSON.parse` lost of it.
 */
export function convertInt64(
  root: unknown,
  tokens: Lost | undefined,
  plan: Int64Plan,
  mode: Exclude<IntegerMode, "number">,
): unknown {
  const waiting: Waiting[] = [];

  const integer = (value: number, lost: Lost | undefined): unknown => {
    // A number whose token stands for no integer (`9007199254740993.5`) was rounded to one: that is what is left of it.
    const digits = typeof lost === "string" && mayBeLost(value) ? integerDigits(lost) : undefined;
    const exact = digits ?? value;
    if (mode === "bigint") return BigInt(exact);
    return typeof exact === "string" || Number.isSafeInteger(exact)
      ? String(exact)
      : BigInt(exact).toString();
  };

  const convert = (value: unknown, lost: Lost | undefined, here: Int64Plan, depth: number): unknown => {
    if (here === "here") {
      return typeof value === "number" && Number.isInteger(value) ? integer(value, lost) : value;
    }
    if (here === undefined || !isContainer(value)) return value;
    // Types may nest themselves: what is deep waits for its turn instead of costing stack.
    if (depth > DEEP) {
      waiting.push([value, lost, here]);
    } else if ("members" in here) {
      for (const [name, member] of here.members) {
        if (Object.hasOwn(value, name))
          value[name] = convert(value[name], lostIn(lost, name), member, depth + 1);
      }
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) {
        value[index] = convert(value[index], lostIn(lost, index), here.each, depth + 1);
      }
    }
    return value;
  };

  const converted = convert(root, tokens, plan, 0);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) convert(...next, 0);
  return converted;
}
