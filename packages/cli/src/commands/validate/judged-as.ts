import type { Outcome } from "@tc3-schema/types";
import type { Judged, Result } from "./result.ts";

/** The verdict on a body, as the result of its line. */
export function judgedAs(line: number, by: Judged, outcome: Outcome<unknown, string>): Result {
  const { service, version, action, judgedBy } = by;
  const head = { line, service, version, action, judgedBy };
  switch (outcome.status) {
    case "success": {
      const { requestId, conforms, drift, omitted } = outcome;
      const name = drift.length === 0 ? "success" : "drift";
      return { ...head, outcome: name, code: null, requestId, conforms, issues: drift, omitted };
    }
    case "failure": {
      const { requestId, error, drift, omitted } = outcome;
      const { code } = error;
      return { ...head, outcome: "failure", code, requestId, conforms: null, issues: drift, omitted };
    }
    case "malformed": {
      const { requestId = null, issues, omitted } = outcome;
      return { ...head, outcome: "malformed", code: null, requestId, conforms: null, issues, omitted };
    }
  }
}
