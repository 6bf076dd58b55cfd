import type { Issue } from "@tc3-schema/types";
import { formatPath, type Path } from "./path.ts";

/** How many issues an outcome lists; the rest are counted in `omitted`. */
export const ISSUE_CAP = 100;

/** `Response.RequestId: expected a string, received null`, and the same in fields. */
export function issue(
  code: Issue["code"],
  path: Path,
  told: { readonly message: string; readonly expected?: string; readonly received?: string },
): Issue {
  const where = formatPath(path);
  return {
    path,
    code,
    message: where === "" ? told.message : `${where}: ${told.message}`,
    ...(told.expected === undefined ? {} : { expected: told.expected }),
    ...(told.received === undefined ? {} : { received: told.received }),
  };
}

/** The first issues, and how many were left out: of these, and of `more` that were counted and not kept. */
export const capped = (
  issues: readonly Issue[],
  more: number,
): { readonly listed: readonly Issue[]; readonly omitted: number } => ({
  listed: issues.length > ISSUE_CAP ? issues.slice(0, ISSUE_CAP) : issues,
  omitted: Math.max(0, issues.length - ISSUE_CAP) + more,
});
