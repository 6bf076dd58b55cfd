import type { Issue } from "@tc3-schema/types";
import { formatPath, type Path } from "./path.ts";

/** How many issues an outcome lists; the rest are counted in `omitted`. */
export const ISSUE_CAP = 100;

/** `Response.RequestId: expected a string, received null`, and the same in fields. */
export function issue(
  code: Issue["code"],
  path: Path,
  message: string,
  expected?: string,
  received?: string,
): Issue {
  const where = formatPath(path);
  const made: Issue = { path, code, message: where === "" ? message : `${where}: ${message}` };
  if (expected !== undefined) made.expected = expected;
  if (received !== undefined) made.received = received;
  return made;
}
