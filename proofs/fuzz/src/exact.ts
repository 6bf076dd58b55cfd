import { isLosslessNumber, parse } from "lossless-json";

/**
 * Parses JSON with a third-party parser, which keeps the token of every number. If a key is doubled, the last one wins,
 * as in `JSON.parse`.
 */
export const exactly = (text: string): unknown =>
  parse(text, undefined, { onDuplicateKey: ({ newValue }) => newValue });

/** Returns the token of a number in the result of `exactly`; undefined for everything else. */
export const tokenOf = (exact: unknown): string | undefined =>
  isLosslessNumber(exact) ? exact.value : undefined;

/** A double ends at 1.8e308, and tokens near zero are shorter than this. */
const MOST_ZEROS = 1_000;

/** Returns the integer that a token stands for, computed exactly. Undefined if it is not an integer. */
export function integerOf(token: string): bigint | undefined {
  const [mantissa = "", exponent = "0"] = token.toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const digits = BigInt(whole.replace("-", "") + fraction);
  const power = Number(exponent) - fraction.length;
  if (digits === 0n) return 0n;
  if (Math.abs(power) > MOST_ZEROS) return undefined;
  const ten = 10n ** BigInt(Math.abs(power));
  if (power < 0 && digits % ten !== 0n) return undefined;
  const size = power < 0 ? digits / ten : digits * ten;
  return mantissa.startsWith("-") ? -size : size;
}

/** Whether a token has neither a fraction nor an exponent. */
export const isPlain = (token: string): boolean => /^-?\d+$/.test(token);
