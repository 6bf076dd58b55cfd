import { closestMatch } from "leven";
import { LISTED_CODES } from "../../../knowledge/listed-codes.ts";

const LONGEST = 120;

/** A slip of the finger or two; more than that is another code. */
const DISTANCE = 2;

/** A listed code that was probably meant. Codes are case-sensitive, so case alone makes another one. */
export function closestCode(code: string): string | undefined {
  if (code.length > LONGEST) return undefined;
  const lowerCase = code.toLowerCase().replace(/\.+$/, "");
  const otherCase = LISTED_CODES.find((listed) => listed.toLowerCase() === lowerCase);
  if (otherCase !== undefined) return otherCase;
  // In a short code, two letters are another word.
  return code.length < 8 ? undefined : closestMatch(code, LISTED_CODES, { maxDistance: DISTANCE });
}
