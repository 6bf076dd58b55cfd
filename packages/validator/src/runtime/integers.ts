import type { IntegerMode } from "@tc3-schema/types";
import { convertIntegers } from "./convert-integers.ts";
import { exactTokens } from "./exact-tokens.ts";
import type { Int64Plan } from "./int64-plan.ts";
import { type TokenAt, UNSAFE } from "./loss.ts";
import { holdsLost } from "./lost-places.ts";
import { type Path, valueAt } from "./path.ts";
import type { Remark } from "./remark.ts";
import { undeclaredLosses } from "./undeclared-losses.ts";

/** What an integer mode makes of a body. */
export interface Integers {
  /** The value in the integer mode that was asked for. */
  readonly delivered: unknown;
  /** What there is to remark on it in that mode: a loss of digits is none where they were kept. */
  readonly remarks: readonly Remark[];
  readonly tokenAt?: TokenAt | undefined;
}

/**
 * Where the spec says which fields have 64 bits, `conforms` has looked at each of them, so that a text without a remark
 * on one need not be read a second time. Where it says nothing, the tokens beyond 2^53 are what is converted, or
 * reported.
 *
 * @param text JSON.
 * @param value What `JSON.parse` made of it; converted in place.
 * @param plan Undefined where the spec says nothing.
 */
export function integers(
  text: string,
  value: unknown,
  remarks: readonly Remark[],
  mode: IntegerMode,
  plan: (() => Int64Plan) | undefined,
): Integers {
  const tokenOf = exactTokens(text, value);
  const holderOf = (path: Path): unknown => valueAt(value, path.slice(0, -1));
  const lossesIn = (unknown: Remark): readonly Remark[] => {
    if (unknown.code !== "unknown-field" || !holdsLost(unknown.value)) return [];
    const { path } = unknown.issue();
    return undeclaredLosses(tokenOf, unknown.value, path, holderOf(path));
  };
  if (mode !== "number") convertIntegers(value, tokenOf, plan, mode);
  if (plan === undefined && mode !== "number") return { delivered: value, remarks };
  const losses = plan === undefined ? undeclaredLosses(tokenOf, value, []) : remarks.flatMap(lossesIn);
  const kept = mode === "number" ? remarks : remarks.filter(({ code }) => code !== UNSAFE);
  return {
    delivered: value,
    remarks: [...kept, ...losses],
    tokenAt: (path) => tokenOf(holderOf(path), path.at(-1) ?? ""),
  };
}
