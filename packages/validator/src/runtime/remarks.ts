import type { Issue } from "@tc3-schema/types";
import type { Path } from "./path.ts";
import type { Reporter } from "./reported-error.ts";
import { type CodeOf, sortError } from "./sort-error.ts";

/**
 * What a reporter has to remark on a value.
 *
 * @param base Where in the body the value is.
 */
export const remarks = (report: Reporter, value: unknown, base: Path, codeOf: CodeOf): readonly Issue[] => {
  if (report(value)) return [];
  const { errors } = report;
  // Ajv leaves its last errors behind, and with them the body that they are about.
  report.errors = null;
  return (errors ?? []).flatMap((error) => sortError(error, value, base, codeOf) ?? []);
};
