import type { IntegerMode, Issue } from "@tc3-schema/types";
import type { Exact } from "./exact.ts";
import { ISSUE_CAP } from "./issue.ts";
import { isLost, isPlain, LostInteger, loss } from "./lost-integer.ts";
import { mayBeLost, readExact } from "./read-exact.ts";
import { valuesWhere } from "./walk.ts";

/**
 * An integer token beyond 2^53 always gives such a number, so a text without one need not be read a second time.
 * Runs on every body: no paths, no generator.
 */
function mayHaveLost(root: unknown): boolean {
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === "number") {
      if (mayBeLost(value)) return true;
    } else if (typeof value === "object" && value !== null) {
      for (const child of Object.values(value)) {
        if (typeof child === "number" || typeof child === "object") waiting.push(child);
      }
    }
  }
  return false;
}

/**
 * Without an action there are no int64 fields to know: the tokens beyond 2^53 are what is converted, or reported.
 * Those with a fraction or an exponent may be floats, and are left as they are.
 *
 * @param text JSON.
 * @param value What `JSON.parse` made of it.
 */
export function undeclaredIntegers(
  text: string,
  value: unknown,
  issues: readonly Issue[],
  mode: IntegerMode,
): Exact {
  if (!mayHaveLost(value)) return { delivered: value, issues, omitted: 0 };
  if (mode !== "number") {
    const convert = mode === "string" ? (digits: string) => digits : BigInt;
    const delivered = readExact(text, (token, rounded) => (isPlain(token) ? convert(token) : rounded));
    return { delivered, issues, omitted: 0 };
  }

  const losses: Issue[] = [];
  let omitted = 0;
  const exact = readExact(text, (token, rounded) =>
    isPlain(token) ? new LostInteger(token, rounded) : rounded,
  );
  for (const { value: lost, path } of valuesWhere(exact, isLost)) {
    if (losses.length < ISSUE_CAP) losses.push(loss(lost.token, path()));
    else omitted += 1;
  }
  return { delivered: value, issues: [...issues, ...losses], omitted };
}
