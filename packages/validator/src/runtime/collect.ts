import type { ReportedError } from "./reported-error.ts";

type Found = ReportedError[] | null;

/**
 * Adds an error to those that a reporter found. Generated reporters call it.
 *
 * @param at JSON Pointer to the value that the keyword was applied to.
 * @param value That value.
 * @param param The kind that was expected, or the member that is missing or unknown.
 */
export function note(found: Found, at: string, keyword: string, value: unknown, param = ""): ReportedError[] {
  const error = { at, keyword, value, param };
  if (found === null) return [error];
  found.push(error);
  return found;
}

/** Adds what the reporter of a part found. */
export function append(found: Found, more: Found): Found {
  if (found === null || more === null) return found ?? more;
  for (const error of more) found.push(error);
  return found;
}
