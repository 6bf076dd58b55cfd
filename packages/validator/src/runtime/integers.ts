import type { IntegerMode, Issue } from "@tc3-schema/types";
import { ISSUE_CAP, issue } from "./issue.ts";
import { readExact } from "./read-exact.ts";
import { valuesWhere } from "./walk.ts";

/** Stands where a number could not hold an integer, while its path is looked for. */
class LostInteger {
  readonly digits: string;

  constructor(digits: string) {
    this.digits = digits;
  }
}

const isLost = (value: unknown): value is LostInteger => value instanceof LostInteger;

/** Beyond 2^53, or so far beyond that `JSON.parse` gave Infinity. */
const mayBeLost = (value: number): boolean =>
  !Number.isSafeInteger(value) && (Number.isInteger(value) || !Number.isFinite(value));

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

export interface Exact {
  /** The value in the integer mode that was asked for. */
  readonly delivered: unknown;
  /** In mode `number`, the integers whose digits were lost: the first of them. */
  readonly losses: readonly Issue[];
  /** How many more there were. */
  readonly lossesOmitted: number;
}

const loss = (digits: string, path: Issue["path"]): Issue =>
  issue("unsafe-integer", path, {
    message: `a number cannot hold the integer ${digits}, it is beyond 2^53: parse with integers "bigint" or "string"`,
    expected: "integer within ±(2^53 − 1)",
    received: digits,
  });

/**
 * Without an action there are no int64 fields to know: the tokens beyond 2^53 are what is converted, or reported.
 *
 * @param text JSON.
 * @param value What `JSON.parse` made of it.
 */
export function exactIntegers(text: string, value: unknown, mode: IntegerMode): Exact {
  const exactly = (delivered: unknown): Exact => ({ delivered, losses: [], lossesOmitted: 0 });
  if (!mayHaveLost(value)) return exactly(value);
  if (mode === "string") return exactly(readExact(text, (digits) => digits));
  if (mode === "bigint") return exactly(readExact(text, BigInt));

  const losses: Issue[] = [];
  let lossesOmitted = 0;
  for (const found of valuesWhere(
    readExact(text, (digits) => new LostInteger(digits)),
    isLost,
  )) {
    if (losses.length < ISSUE_CAP) losses.push(loss(found.value.digits, found.path()));
    else lossesOmitted += 1;
  }
  return { delivered: value, losses, lossesOmitted };
}
