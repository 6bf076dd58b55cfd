/** No fraction, no exponent: an integer whatever the field is. A pattern that counted digits would overflow the stack on a token of millions. */
export const isPlain = (token: string): boolean => !/[^-0-9]/.test(token);

const NUMBER = /^(-?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/;

/**
 * The integer that a number token of JSON stands for, exactly: `9007199254740993`, `9007199254740993.0` and
 * `9007199254740993e0` are the same one. Undefined for a token that stands for none.
 */
export function integerDigits(token: string): string | undefined {
  if (isPlain(token)) return token;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = NUMBER.exec(token) ?? [];
  const shift = Number(exponent) - fraction.length;
  const digits = `${whole}${fraction}`.replace(/^0+(?=\d)/, "");
  if (digits === "0") return "0";
  // A double ends at 1.8e308, so whatever parsed to a finite one has no more zeros than that.
  if (digits === "" || shift > 400) return undefined;
  if (shift >= 0) return `${sign}${digits}${"0".repeat(shift)}`;
  const kept = digits.slice(0, shift);
  return /^0*$/.test(digits.slice(shift)) && kept !== "" ? `${sign}${kept}` : undefined;
}
