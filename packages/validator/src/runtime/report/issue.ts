import type { Issue } from "@tc3-schema/types";
import { formatPath, PATH_CAP, type Path } from "../body/path.ts";

export type Code = Issue["code"];

/** How bad an issue is (docs/design.md, "Two severities"): the higher, the worse. */
export type Rank = 0 | 1 | 2 | 3;

/** The body is rejected in every mode. */
export const MALFORMED = 3;
/** A promise of the type is broken. */
export const PROMISE_BROKEN = 2;
/** No promise is broken, but a strict contract rejects the body. Below it, every contract accepts the body. */
export const STRICTLY_REJECTED = 1;

/** The ranks of the codes that do not reject a body in every mode. The names of the others would be in every bundle. */
const RANKS: Readonly<Partial<Record<Code, Rank>>> = {
  missing: 2,
  null: 2,
  "unsafe-integer": 2,
  "empty-error": 2,
  "unknown-field": 1,
  "deprecated-field": 0,
};

export const rankOf = (code: Code): Rank => RANKS[code] ?? MALFORMED;

/** The path at the beginning of a message. */
const prefix = (path: Path): string => (path.length === 0 ? "" : `${formatPath(path)}: `);

/**
 * Makes an issue, whose message is e.g. `Response.RequestId: expected a string, received null`.
 *
 * @param depth How many steps the place is away from the root, if the path does not lead all the way.
 */
export function issue(
  code: Code,
  path: Path,
  sentence: string,
  expected?: string,
  received?: string,
  depth: number = path.length,
): Issue {
  const shown = path.slice(0, PATH_CAP);
  const deeper = depth - shown.length;
  const message = deeper > 0 ? `${sentence} (${deeper} levels below this path)` : sentence;
  const result: Issue = { path: shown, code, message: prefix(shown) + message };
  if (expected !== undefined) result.expected = expected;
  if (received !== undefined) result.received = received;
  return result;
}

/** The message of an issue without its path. */
export const sentenceOf = ({ path, message }: Issue): string => message.slice(prefix(path).length);
