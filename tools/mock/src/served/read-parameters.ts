import { isRecord } from "@tc3-schema/base/json";
import type { Issue } from "@tc3-schema/types";
import { MOST_PARTS, nest } from "../wire/nest.ts";
import type { SentParameters } from "../wire/read-request.ts";
import { type OrRefusal, type Refusal, refuse } from "../wire/refusal.ts";
import type { ServedAction } from "./served.ts";

const CODES: Partial<Record<Issue["code"], string>> = {
  missing: "MissingParameter",
  "unknown-field": "UnknownParameter",
};

/** The answer of the API to a request with such an issue. */
function refusalOf(first: Issue, others: number): Refusal {
  const more =
    others === 0 ? "" : ` There ${others === 1 ? "is one more issue" : `are ${others} more issues`}.`;
  return { code: CODES[first.code] ?? "InvalidParameter", message: `${first.message}.${more}` };
}

function valueOf(parameters: SentParameters, { shape }: ServedAction): OrRefusal<unknown> {
  if (parameters.form === "flat") {
    const value = nest(parameters.texts, shape);
    return value === undefined
      ? refuse("RequestSizeLimitExceeded", `The form has more than ${MOST_PARTS} parts.`)
      : { value };
  }
  try {
    return { value: JSON.parse(parameters.text) };
  } catch {
    return refuse("InvalidParameter", "The body of the request is not JSON.");
  }
}

/** Reads the parameters of an action, and refuses those that the API would refuse. */
export function readParameters(
  action: ServedAction,
  parameters: SentParameters,
): OrRefusal<Readonly<Record<string, unknown>>> {
  const read = valueOf(parameters, action);
  if ("refusal" in read) return read;
  const { value } = read;
  const outcome = action.requests.check(value);
  if (outcome.status === "invalid") {
    const [first] = outcome.issues;
    if (first !== undefined)
      return { refusal: refusalOf(first, outcome.issues.length - 1 + outcome.omitted) };
  }
  return isRecord(value)
    ? { value }
    : refuse("InvalidParameter", "The body of the request is not an object.");
}
