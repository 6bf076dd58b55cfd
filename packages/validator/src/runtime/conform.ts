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

/** An integer that lost nothing; a bigint is what `parse` may have made of one. */
export const isExact = (value: unknown): boolean => Number.isSafeInteger(value) || typeof value === "bigint";

/** A failure: a Code, a Message, and nothing else. */
export const isExactError = (error: unknown): boolean => {
  if (!isObject(error)) return false;
  const { Code, Message } = error;
  return typeof Code === "string" && Code !== "" && typeof Message === "string" && hasMembers(error, 2);
};
