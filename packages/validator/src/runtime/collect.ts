import type { ReportedError } from "./reported-error.ts";

type Found = ReportedError[] | null;

/** Adds an error to those that a reporter found. Generated reporters call it. */
export function note(found: Found, error: ReportedError): ReportedError[] {
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
