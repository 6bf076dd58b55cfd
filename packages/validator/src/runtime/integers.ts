import type { IntegerMode } from "@tc3-schema/types";
import { convertInt64 } from "./convert-int64.ts";
import { eachLost } from "./each-lost.ts";
import type { Int64Plan } from "./int64-plan.ts";
import { type TokenAt, UNSAFE } from "./loss.ts";
import { type Lost, lostIn, lostTokens } from "./lost-tokens.ts";
import type { Path } from "./path.ts";
import type { Remark } from "./remark.ts";
import { holdsLost, isPlain, undeclaredLosses } from "./undeclared-losses.ts";
import { isContainer } from "./walk.ts";

/** What an integer mode makes of a body. */
export interface Integers {
  /** The value in the integer mode that was asked for. */
  readonly delivered: unknown;
  /** What there is to remark on it in that mode: a loss of digits is none where they were kept. */
  readonly remarks: readonly Remark[];
  readonly tokenAt?: TokenAt | undefined;
}

const lostAt = (lost: Lost | undefined, path: Path): Lost | undefined => path.reduce(lostIn, lost);

/** Finds a token when an issue that is listed asks for one: the text is read the first time only. */
function tokensOf(text: string): TokenAt {
  let lost: Lost | undefined;
  return (path) => {
    lost ??= lostTokens(text);
    const token = lostAt(lost, path);
    return typeof token === "string" ? token : undefined;
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
  const hasLost = remarks.some(({ code }) => code === UNSAFE);
  const unknown = remarks.filter((each) => each.code === "unknown-field" && holdsLost(each.value));
  const lost = unknown.length > 0 || (hasLost && mode !== "number") ? lostTokens(text) : undefined;
  const losses = unknown.flatMap(({ issue, value: inside }) => {
    const { path } = issue();
    return undeclaredLosses(lostAt(lost, path), inside, path);
  });
  if (mode === "number") {
    return {
      delivered: value,
      remarks: losses.length === 0 ? remarks : [...remarks, ...losses],
      tokenAt: hasLost ? tokensOf(text) : undefined,
    };
  }
  const kept = hasLost ? remarks.filter(({ code }) => code !== UNSAFE) : remarks;
  return { delivered: convertInt64(value, lost, plan(), mode), remarks: [...kept, ...losses] };
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
  const lost = holdsLost(value) ? lostTokens(text) : undefined;
  if (lost === undefined) return { delivered: value, remarks };
  if (mode === "number") {
    return { delivered: value, remarks: [...remarks, ...undeclaredLosses(lost, value, [])] };
  }
  eachLost(lost, value, (token, { holder, key }) => {
    if (isPlain(token) && isContainer(holder)) holder[key] = mode === "string" ? token : BigInt(token);
  });
  return { delivered: value, remarks };
}
