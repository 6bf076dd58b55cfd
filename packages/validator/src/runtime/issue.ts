import type { Issue } from "@tc3-schema/types";
import { formatPath, type Path } from "./path.ts";

/** How many issues an outcome lists; the rest are counted in `omitted`. */
export const ISSUE_CAP = 100;

/** How many steps a path has at most: a body can be nested millions of levels deep. */
export const PATH_CAP = 256;

/** What the message of an issue begins with. */
const prefix = (path: Path): string => (path.length === 0 ? "" : `${formatPath(path)}: `);

/**
 * `Response.RequestId: expected a string, received null`, and the same in fields.
 *
 * @param depth How many steps the place is away from the root, where the path does not lead all the way.
 */
export function issue(
  code: Issue["code"],
  path: Path,
  sentence: string,
  expected?: string,
  received?: string,
  depth: number = path.length,
): Issue {
  const shown = path.slice(0, PATH_CAP);
  const deeper = depth - shown.length;
  const message = deeper > 0 ? `${sentence} (${deeper} levels below this path)` : sentence;
  const made: Issue = { path: shown, code, message: prefix(shown) + message };
  if (expected !== undefined) made.expected = expected;
  if (received !== undefined) made.received = received;
  return made;
}

/** The message of an issue without its path. */
export const sentenceOf = ({ path, message }: Issue): string => message.slice(prefix(path).length);
