import type { Issue } from "@tc3-schema/types";
import { issue } from "./issue.ts";

/** Stands where a number could not hold an integer, while its path is looked for. */
export class LostInteger {
  readonly token: string;
  readonly rounded: number;

  constructor(token: string, rounded: number) {
    this.token = token;
    this.rounded = rounded;
  }
}

export const isLost = (value: unknown): value is LostInteger => value instanceof LostInteger;

/** No fraction, no exponent: an integer whatever the field is. A pattern that counted digits would overflow the stack on a token of millions. */
export const isPlain = (token: string): boolean => !/[^-0-9]/.test(token);

export const loss = (digits: string, path: Issue["path"]): Issue =>
  issue("unsafe-integer", path, {
    message: `a number cannot hold the integer ${digits}, it is beyond 2^53: parse with integers "bigint" or "string"`,
    expected: "integer within ±(2^53 − 1)",
    received: digits,
  });
