import type { IntegerMode } from "@tc3-schema/types";
import type { Int64Plan } from "./int64-plan.ts";
import { integerDigits } from "./integer-digits.ts";
import type { ExactText } from "./read-exact.ts";
import { isContainer } from "./walk.ts";

/** Deeper than this a value waits for its turn instead of costing stack: types may nest themselves. */
const DEEP = 400;

type Waiting = readonly [value: unknown, read: unknown, plan: Int64Plan];

/**
 * Converts the int64 and uint64 fields of a JSON value in place.
 *
 * @param exact The text as it was read exactly, where it had to be: it has the same shape.
 */
export function convertInt64(
  root: unknown,
  exact: ExactText | undefined,
  plan: Int64Plan,
  mode: Exclude<IntegerMode, "number">,
): unknown {
  const waiting: Waiting[] = [];

  const integer = (value: number, read: unknown): unknown => {
    const token = exact?.tokenOf(read);
    // A number whose token stands for no integer (`9007199254740993.5`) was rounded to one: that is what is left of it.
    const digits = token === undefined ? undefined : integerDigits(token);
    if (mode === "bigint") return BigInt(digits ?? value);
    return digits ?? BigInt(value).toString();
  };

  const convert = (value: unknown, read: unknown, here: Int64Plan, depth: number): unknown => {
    if (here === "here") return Number.isInteger(value) ? integer(Number(value), read) : value;
    if (here === undefined || !isContainer(value) || !isContainer(read)) return value;
    if (depth > DEEP) {
      waiting.push([value, read, here]);
    } else if ("members" in here) {
      for (const [name, member] of here.members) {
        if (Object.hasOwn(value, name)) value[name] = convert(value[name], read[name], member, depth + 1);
      }
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) {
        value[index] = convert(value[index], read[index], here.each, depth + 1);
      }
    }
    return value;
  };

  const converted = convert(root, exact?.root ?? root, plan, 0);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) convert(...next, 0);
  return converted;
}
