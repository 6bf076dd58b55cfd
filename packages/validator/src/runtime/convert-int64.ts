import type { IntegerMode } from "@tc3-schema/types";
import type { Int64Plan } from "./int64-plan.ts";
import { integerDigits } from "./integer-digits.ts";
import { LostInteger } from "./lost-integer.ts";

type Container = Record<string | number, unknown>;

const isContainer = (value: unknown): value is Container => typeof value === "object" && value !== null;

interface Place {
  readonly holder: Container;
  readonly key: string | number;
  /** The same place in the text as it was read exactly, where it had to be. */
  readonly exact: unknown;
  readonly plan: Int64Plan;
}

const inside = (exact: unknown, key: string | number): unknown =>
  isContainer(exact) && !(exact instanceof LostInteger) ? exact[key] : undefined;

/** A number whose token stands for no integer (`9007199254740993.5`) was rounded to one: that is what is left of it. */
const digitsOf = (value: number, exact: unknown): string =>
  (exact instanceof LostInteger ? integerDigits(exact.token) : undefined) ?? BigInt(value).toString();

/** Converts the int64 and uint64 fields of a JSON value in place; without recursion, for types that nest themselves. */
export function convertInt64(
  root: unknown,
  exact: unknown,
  plan: Int64Plan,
  mode: Exclude<IntegerMode, "number">,
): unknown {
  const result: Container = { root };
  const waiting: Place[] = [{ holder: result, key: "root", exact, plan }];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const { holder, key, exact: read, plan: here } = place;
    const value = holder[key];
    if (here === "here") {
      if (typeof value !== "number" || !Number.isInteger(value)) continue;
      const digits = digitsOf(value, read);
      holder[key] = mode === "string" ? digits : BigInt(digits);
    } else if (here === undefined || !isContainer(value)) {
      // Nothing to convert, or null.
    } else if ("each" in here) {
      if (!Array.isArray(value) || here.each === undefined) continue;
      for (let index = 0; index < value.length; index += 1) {
        waiting.push({ holder: value, key: index, exact: inside(read, index), plan: here.each });
      }
    } else {
      for (const [name, member] of here.members) {
        if (!Object.hasOwn(value, name)) continue;
        waiting.push({ holder: value, key: name, exact: inside(read, name), plan: member });
      }
    }
  }
  return result["root"];
}
