import { isLosslessNumber, parse } from "lossless-json";

/**
 * JSON read by somebody else's parser, which keeps the token of every number. Of a doubled key the last wins, as in
 * `JSON.parse`.
 */
export const exactly = (text: string): unknown =>
  parse(text, undefined, { onDuplicateKey: ({ newValue }) => newValue });

/** The token of a number in what `exactly` gave; undefined for everything else. */
export const tokenOf = (exact: unknown): string | undefined =>
  isLosslessNumber(exact) ? exact.value : undefined;

/** A double ends at 1.8e308, and a token near zero is shorter than this. */
const MOST_ZEROS = 1_000;

/** The integer that a token stands for, by arithmetic. Undefined if it stands for none. */
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

/** No fraction and no exponent. */
export const isPlain = (token: string): boolean => /^-?\d+$/.test(token);
