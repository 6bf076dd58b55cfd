import type { Issue } from "@tc3-schema/types";

/** The verdict in one word; drift is a success that there is something to remark on. */
export type OutcomeName = "success" | "drift" | "failure" | "malformed";

export const OUTCOMES: readonly OutcomeName[] = ["success", "drift", "failure", "malformed"];

/** What a line was held against. */
export interface Judged {
  readonly service: string | null;
  readonly version: string | null;
  /** As the command line or the line names it. */
  readonly action: string | null;
  /** The envelope has the last word where no action was named, or one that is not known. */
  readonly judgedBy: "action" | "envelope";
}

/** What a contract remarks on, or `out-of-memory`: a worker died of the line. */
export type LineIssue = Omit<Issue, "code"> & { readonly code: Issue["code"] | "out-of-memory" };

/** What there is to say of a line; stdout has it together with what the line was held against, as the README says. */
export interface Result {
  readonly line: number;
  readonly outcome: OutcomeName;
  /** The API's own, of a failure. */
  readonly code: string | null;
  readonly requestId: string | null;
  readonly conforms: boolean | null;
  readonly issues: readonly LineIssue[];
  readonly omitted: number;
}
