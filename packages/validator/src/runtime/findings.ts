import { ISSUE_CAP } from "./issue.ts";
import type { Path } from "./path.ts";
import type { Code, Remark } from "./remark.ts";

/** What there is to remark on a value. A body of megabytes may have a million of them: what can only be counted is not kept. */
export interface Findings {
  /** The first of each code in the order in which they were found, as many as an outcome can list. */
  readonly remarks: Remark[];
  /** How many there are of each code. */
  readonly counts: Record<string, number>;
  /**
   * Members of a text that the spec does not know, and in which digits may have been lost. Undefined for a value that
   * was not read here: what is not JSON can be a cycle, or throw when it is looked into.
   */
  readonly unknown: UnknownField[] | undefined;
}

/** A member that the spec does not know. */
export interface UnknownField {
  readonly value: unknown;
  readonly holder: unknown;
  readonly key: string;
  /** Made only when somebody asks: a recursive body can have many of them, a thousand steps deep. */
  readonly path: () => Path;
}

export const noFindings = (of: "text" | "value"): Findings => ({
  remarks: [],
  counts: {},
  unknown: of === "text" ? [] : undefined,
});

/** Counts one more. Whether it is worth a remark: it may be listed. */
export function count({ counts }: Findings, code: Code): boolean {
  const counted = (counts[code] ?? 0) + 1;
  counts[code] = counted;
  return counted <= ISSUE_CAP;
}
