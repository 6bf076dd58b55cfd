import type { Issue } from "@tc3-schema/types";
import { formatPath, PATH_CAP, type Path } from "../body/path.ts";

export type Code = Issue["code"];

const MALFORMED: ReadonlySet<string> = /*@__PURE__*/ new Set<Code>([
  "not-json",
  "no-response",
  "bad-request-id",
  "bad-error",
  "wrong-kind",
  "too-deep",
]);

/** Whether a body with such an issue is rejected in every mode. */
export const isMalformed = (code: string): boolean => MALFORMED.has(code);

/** Whether only a strict contract rejects a body with such an issue. */
export const isStrictlyRejected = (code: string): boolean =>
  !isMalformed(code) && code !== "deprecated-field";

/**
 * Whether a body with such an issue still keeps every promise of its type: unknown and deprecated fields break none
 * (docs/design.md, "Two severities").
 */
export const keepsPromises = (code: string): boolean =>
  code === "unknown-field" || code === "deprecated-field";

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
