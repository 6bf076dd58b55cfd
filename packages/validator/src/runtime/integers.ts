import type { IntegerMode } from "@tc3-schema/types";
import { convertIntegers } from "./convert-integers.ts";
import { exactTokens } from "./exact-tokens.ts";
import { count, type Findings, noFindings } from "./findings.ts";
import type { Int64Plan } from "./int64-plan.ts";
import { loss, type TokenAt, UNSAFE } from "./loss.ts";
import { mayHoldLost } from "./lost-places.ts";
import { isPrototypeExtended } from "./own-members.ts";
import { type Path, valueAt } from "./path.ts";
import { isFatal } from "./remark.ts";
import { undeclaredLosses } from "./undeclared-losses.ts";
import { pathOf } from "./walk.ts";

/** The findings on a body in an integer mode, and the way to its digits. */
export interface Integers {
  readonly findings: Findings | undefined;
  readonly tokenAt: TokenAt | undefined;
}

export interface IntegersOptions {
  readonly mode: IntegerMode;
  /** Whether drift is rejected. */
  readonly strict: boolean;
  /** Undefined where the spec says nothing. */
  readonly plan: (() => Int64Plan) | undefined;
}

/**
 * Converts a body to an integer mode, in place. A body that is rejected stays as it came. Where the spec says which fields
 * have 64 bits, `conforms` has checked each of them: if it found nothing, the text is not read again. Where it says
 * nothing, the tokens beyond 2^53 are converted, or reported.
 *
 * @param text JSON.
 * @param value The value that `JSON.parse` gave.
 */
export function integers(
  text: string,
  value: unknown,
  findings: Findings | undefined,
  { mode, strict, plan }: IntegersOptions,
): Integers {
  const isUndeclared = mode === "number" && plan === undefined && mayHoldLost(value);
  if (mode === "number" && findings === undefined && !isUndeclared) return { findings, tokenAt: undefined };

  const tokenOf = exactTokens(text, value);
  const holderOf = (path: Path): unknown => valueAt(value, path.slice(0, -1));
  const isRejected = Object.keys(findings?.counts ?? {}).some(
    (code) => isFatal(code) || (strict && code !== "deprecated-field"),
  );
  const found = findings ?? noFindings("text");
  const tooLong = mode === "number" || isRejected ? [] : convertIntegers(value, tokenOf, plan, mode);
  for (const { holder, key, token } of tooLong) {
    if (count(found, UNSAFE)) {
      const options = { canConvert: false, depth: holder.depth + 1 };
      found.remarks.push({ code: UNSAFE, issue: () => loss(pathOf(holder, key), token, options) });
    }
  }
  if (isUndeclared) undeclaredLosses(found, tokenOf, value, true);
  for (const unknown of (plan === undefined ? undefined : found.unknown) ?? []) {
    // An extended prototype makes the report read copies: then the holder is found by its path.
    const holder = isPrototypeExtended() ? holderOf(unknown.path()) : unknown.holder;
    undeclaredLosses(found, tokenOf, unknown.value, false, { ...unknown, holder });
  }
  const isNothing = findings === undefined && Object.keys(found.counts).length === 0;
  return {
    findings: isNothing ? undefined : found,
    tokenAt: (path) => tokenOf(holderOf(path), path.at(-1) ?? ""),
  };
}
