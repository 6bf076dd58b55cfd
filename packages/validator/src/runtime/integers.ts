import type { IntegerMode } from "@tc3-schema/types";
import { convertInt64 } from "./convert-int64.ts";
import type { Int64Plan } from "./int64-plan.ts";
import { ISSUE_CAP } from "./issue.ts";
import { type TokenAt, UNSAFE } from "./loss.ts";
import { type Path, valueAt } from "./path.ts";
import { readExact } from "./read-exact.ts";
import type { Remark } from "./remark.ts";
import { holdsLost, isPlain, undeclaredLosses } from "./undeclared-losses.ts";
import { someLeaf } from "./walk.ts";

/** What an integer mode makes of a body. */
export interface Integers {
  /** The value in the integer mode that was asked for. */
  readonly delivered: unknown;
  /** What there is to remark on it in that mode: a loss of digits is none where they were kept. */
  readonly remarks: readonly Remark[];
  readonly tokenAt?: TokenAt | undefined;
}

/**
 * Only so many issues are listed, and as a rule they are about the first tokens: a text with many is read to its end
 * only for an issue whose token is not among those.
 */
function tokensOf(text: string): TokenAt {
  let exact = readExact(text, 2 * ISSUE_CAP);
  let complete = false;
  const tokenAt = (path: Path): string | undefined => exact.tokenOf(valueAt(exact.root, path));
  return (path) => {
    const token = tokenAt(path);
    if (token !== undefined || complete) return token;
    complete = true;
    exact = readExact(text);
    return tokenAt(path);
  };
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
  const lost = remarks.some(({ code }) => code === UNSAFE);
  const unknown = remarks.filter((each) => each.code === "unknown-field" && holdsLost(each.value));
  const exact = unknown.length > 0 || (lost && mode !== "number") ? readExact(text) : undefined;
  const losses =
    exact === undefined
      ? []
      : unknown.flatMap(({ issue }) => {
          const { path } = issue();
          return undeclaredLosses(valueAt(exact.root, path), exact, () => path);
        });
  if (mode === "number") {
    return { delivered: value, remarks: [...remarks, ...losses], tokenAt: lost ? tokensOf(text) : undefined };
  }
  const kept = lost ? remarks.filter(({ code }) => code !== UNSAFE) : remarks;
  return { delivered: convertInt64(value, exact, plan(), mode), remarks: [...kept, ...losses] };
}

/**
 * Without an action there are no int64 fields to know: the tokens beyond 2^53 are what is converted, or reported.
 *
 * @param text JSON.
 * @param value What `JSON.parse` made of it.
 */
export function undeclaredIntegers(
  text: string,
  value: unknown,
  remarks: readonly Remark[],
  mode: IntegerMode,
): Integers {
  if (!holdsLost(value)) return { delivered: value, remarks };
  const exact = readExact(text);
  if (mode === "number") {
    return { delivered: value, remarks: [...remarks, ...undeclaredLosses(exact.root, exact, () => [])] };
  }
  someLeaf(exact.root, (leaf, key, { holder }) => {
    const token = exact.tokenOf(leaf);
    if (token !== undefined) {
      const convert = isPlain(token) ? (mode === "string" ? String : BigInt) : Number;
      holder[key] = convert(token);
    }
    return false;
  });
  return { delivered: exact.root, remarks };
}
