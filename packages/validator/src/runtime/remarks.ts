import type { Path } from "./path.ts";
import type { Remark } from "./remark.ts";
import type { ReportedError, Reporter } from "./reported-error.ts";
import { type CodeOf, sortError } from "./sort-error.ts";

/**
 * What a reporter has to remark on a value.
 *
 * @param base Where in the body the value is.
 * @param counts Whether an error counts at all.
 */
export function remarks(
  report: Reporter,
  value: unknown,
  base: Path,
  codeOf: CodeOf,
  counts: (error: ReportedError) => boolean = () => true,
): readonly Remark[] {
  if (report(value)) return [];
  const found: Remark[] = [];
  for (const error of report.errors ?? []) {
    const remark = counts(error) ? sortError(error, value, base, codeOf) : undefined;
    if (remark !== undefined) found.push(remark);
  }
  // Ajv leaves its last errors behind, and with them the body that they are about.
  report.errors = null;
  return found;
}
