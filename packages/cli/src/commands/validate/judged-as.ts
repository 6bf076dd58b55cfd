import type { Outcome } from "@tc3-schema/types";
import type { Result } from "./result.ts";

/** The verdict on a body, as the result of its line. */
export function judgedAs(line: number, outcome: Outcome<unknown, string>): Result {
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
