import type { Issue, Outcome } from "@tc3-schema/types";
import { toJsonLine } from "../../to-json.ts";

/** The outcome of a line; drift is a success with issues. */
export type OutcomeName = "success" | "drift" | "failure" | "malformed";

export const OUTCOMES: readonly OutcomeName[] = ["success", "drift", "failure", "malformed"];

/** The contract that judged a line. */
export interface JudgedAs {
  readonly service: string | null;
  readonly version: string | null;
  /** The name on the command line or in the line. */
  readonly action: string | null;
  /** "envelope" if no action is named, or the action is not known. */
  readonly judgedBy: "action" | "envelope";
}

/** An issue of a contract, or `out-of-memory`: the line needed more memory than a worker has. */
export type LineIssue = Omit<Issue, "code"> & { readonly code: Issue["code"] | "out-of-memory" };

/** The result of a line. Stdout has it together with `JudgedAs`, in the form that the documentation describes. */
export interface LineResult {
  readonly line: number;
  readonly outcome: OutcomeName;
  /** The API's code of a failure. */
  readonly code: string | null;
  readonly requestId: string | null;
  readonly conforms: boolean | null;
  readonly issues: readonly LineIssue[];
  readonly omitted: number;
}

/** The result of a line, from the outcome of its body. */
export function resultOf(line: number, outcome: Outcome<unknown, string>): LineResult {
  switch (outcome.status) {
    case "success": {
      const { requestId, conforms, drift, omitted } = outcome;
      const name = drift.length === 0 ? "success" : "drift";
      return { line, outcome: name, code: null, requestId, conforms, issues: drift, omitted };
    }
    case "failure": {
      const { requestId, error, drift, omitted } = outcome;
      const { code } = error;
      return { line, outcome: "failure", code, requestId, conforms: null, issues: drift, omitted };
    }
    case "malformed": {
      const { requestId = null, issues, omitted } = outcome;
      return { line, outcome: "malformed", code: null, requestId, conforms: null, issues, omitted };
    }
  }
}

/** The result as a line of stdout. */
export const resultLine = (by: JudgedAs, { line, ...result }: LineResult): string =>
  toJsonLine({ line, ...by, ...result });
