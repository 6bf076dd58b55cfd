import { isObject } from "../body/kind.ts";

/** The tests that the `conforms` functions of generated code share. */

/** Tests the integers of a value that should conform. */
export type IsExact = (value: unknown) => boolean;

/** Whether a value is an integer that a number holds exactly. `decode` may have made a bigint of one. */
export const isExact: IsExact = (value) => Number.isSafeInteger(value) || typeof value === "bigint";

/** Whether a value is an integer. Its digits do not matter, because `decode` takes them from the text. */
export const isAnyInteger: IsExact = (value) => Number.isInteger(value) || typeof value === "bigint";

/** Whether an object of JSON has exactly so many members. */
export function hasMembers(value: object, count: number): boolean {
  let left = count;
  // oxlint-disable-next-line no-underscore-dangle
  for (const _key in value) {
    left -= 1;
    if (left < 0) return false;
  }
  return left === 0;
}

/** Whether the Error of a failure has a Code, a Message and nothing else. */
export const isExactError = (error: unknown): boolean => {
  if (!isObject(error)) return false;
  const { Code, Message } = error;
  return typeof Code === "string" && Code !== "" && typeof Message === "string" && hasMembers(error, 2);
};
