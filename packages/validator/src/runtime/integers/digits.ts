/** Whether `JSON.parse` may have made this number of other digits: it is an integer beyond 2^53, or infinite. */
export const mayBeLost = (value: unknown): boolean =>
  typeof value === "number" &&
  !Number.isSafeInteger(value) &&
  (Number.isInteger(value) || !Number.isFinite(value));

/**
 * Whether a number token has neither a fraction nor an exponent, so that it is an integer whatever the field is. A
 * pattern that counts the digits would overflow the stack on a token of millions.
 */
export const isPlain = (token: string): boolean => !/[^-0-9]/.test(token);

const NUMBER = /^(-?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;

/**
 * The digits of the integer that a number token of JSON stands for: `9007199254740993`, `9007199254740993.0` and
 * `9007199254740993e0` are the same integer. Undefined if the token stands for no integer.
 */
export function integerDigits(token: string): string | undefined {
  if (isPlain(token)) return token;
  const [, sign = "", whole = "", fraction = "", exponent] = NUMBER.exec(token) ?? [];
  const shift = Number(exponent ?? 0) - fraction.length;
  const all = whole + fraction;
  const digits = all.startsWith("0") ? all.replace(/^0+(?=\d)/, "") : all;
  if (digits === "0") return "0";
  // A double ends at 1.8e308, so a token that parsed to a finite number has no more zeros than that.
  if (digits === "" || shift > 400) return undefined;
  if (shift >= 0) return `${sign}${digits}${"0".repeat(shift)}`;
  const kept = digits.slice(0, shift);
  return /^0*$/.test(digits.slice(shift)) ? `${sign}${kept}` : undefined;
}
