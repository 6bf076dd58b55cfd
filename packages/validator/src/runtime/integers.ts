import type { IntegerMode } from "@tc3-schema/types";
import { convertIntegers } from "./convert-integers.ts";
import { exactTokens } from "./exact-tokens.ts";
import { type Findings, noFindings } from "./findings.ts";
import type { Int64Plan } from "./int64-plan.ts";
import type { TokenAt } from "./loss.ts";
import { mayHoldLost } from "./lost-places.ts";
import { type Path, valueAt } from "./path.ts";
import { isFatal } from "./remark.ts";
import { undeclaredLosses } from "./undeclared-losses.ts";

/** The findings on a body in an integer mode, and the way to its digits. */
export interface Integers {
  readonly findings: Findings | undefined;
  readonly tokenAt: TokenAt | undefined;
}

/**
 * Converts a body to the integer mode that was asked for, in place; one that is malformed stays as it came. Where the spec says which fields have 64 bits,
 * `conforms` has looked at each of them, so that a text without a remark on one need not be read a second time. Where
 * it says nothing, the tokens beyond 2^53 are what is converted, or reported.
 *
 * @param text JSON.
 * @param value What `JSON.parse` made of it.
 * @param plan Undefined where the spec says nothing.
 */
export function integers(
  text: string,
  value: unknown,
  findings: Findings | undefined,
  mode: IntegerMode,
  plan: (() => Int64Plan) | undefined,
): Integers {
  const isUndeclared = mode === "number" && plan === undefined && mayHoldLost(value);
  if (mode === "number" && findings === undefined && !isUndeclared) return { findings, tokenAt: undefined };

  const tokenOf = exactTokens(text, value);
  const holderOf = (path: Path): unknown => valueAt(value, path.slice(0, -1));
  const isRejected = findings?.remarks.some(({ code }) => isFatal(code)) === true;
  if (mode !== "number" && !isRejected) convertIntegers(value, tokenOf, plan, mode);
  const found = isUndeclared ? (findings ?? noFindings("text")) : findings;
  if (found !== undefined) {
    if (isUndeclared) undeclaredLosses(found, tokenOf, value, []);
    for (const unknown of (plan === undefined ? undefined : found.unknown) ?? []) {
      const path = unknown.path();
      undeclaredLosses(found, tokenOf, unknown.value, path, holderOf(path));
    }
  }
  return { findings: found, tokenAt: (path) => tokenOf(holderOf(path), path.at(-1) ?? "") };
}
