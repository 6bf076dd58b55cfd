import { isObject } from "./kind.ts";

/** What the strict verdicts of generated code have in common: each asks whether there is nothing to remark. */

/** Whether an object of JSON has so many members. */
export function hasMembers(value: object, count: number): boolean {
  let left = count;
  // oxlint-disable-next-line no-underscore-dangle
  for (const _key in value) {
    left -= 1;
    if (left < 0) return false;
  }
  return left === 0;
}

let lossCounts = true;

/** An integer that lost nothing; a bigint is what `decode` may have made of one. */
export const isExact = (value: unknown): boolean =>
  Number.isSafeInteger(value) || typeof value === "bigint" || (!lossCounts && Number.isInteger(value));

/**
 * What a verdict is when digits that a number lost are no loss, for they will be taken from the text. A value of JSON
 * runs no code when it is looked at, so that nobody else can ask in between.
 */
export function lossless(verdict: () => boolean): boolean {
  lossCounts = false;
  try {
    return verdict();
  } finally {
    lossCounts = true;
  }
}

/** A failure: a Code, a Message, and nothing else. */
export const isExactError = (error: unknown): boolean => {
  if (!isObject(error)) return false;
  const { Code, Message } = error;
  return typeof Code === "string" && Code !== "" && typeof Message === "string" && hasMembers(error, 2);
};
