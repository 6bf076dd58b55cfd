import { isRecord } from "@tc3-schema/base/json";
import type { Issue } from "@tc3-schema/types";
import { parametersOfParts } from "../wire/multipart.ts";
import { nest } from "../wire/nest.ts";
import type { SentParameters } from "../wire/read-request.ts";
import { type OrRefusal, type Refusal, refuse, refuseByOurLimit } from "../wire/refusal.ts";
import { hasTooManyValues, MOST_VALUES } from "../wire/too-many-values.ts";
import type { ServedAction } from "./served.ts";

const CODES: Partial<Record<Issue["code"], string>> = {
  missing: "MissingParameter",
  "unknown-field": "UnknownParameter",
};

/** The answer of the API to a request with such an issue. */
function refusalOf(first: Issue, others: number): Refusal {
  const more =
    others === 0 ? "" : ` There ${others === 1 ? "is one more issue" : `are ${others} more issues`}.`;
  return refuse(CODES[first.code] ?? "InvalidParameter", `${first.message}.${more}`).refusal;
}

const tooManyValues = (what: string): ReturnType<typeof refuseByOurLimit> =>
  refuseByOurLimit("RequestSizeLimitExceeded", `${what} has more than ${MOST_VALUES} values.`);

function jsonIn(text: string): OrRefusal<unknown> {
  if (text.length > MOST_VALUES && hasTooManyValues(Buffer.from(text)))
    return tooManyValues("The body of the request");
  try {
    return { value: JSON.parse(text) };
  } catch {
    return refuse("InvalidParameter", "The body of the request is not JSON.");
  }
}

function valueOf(parameters: SentParameters, { shape }: ServedAction): OrRefusal<unknown> {
  switch (parameters.form) {
    case "json":
      return jsonIn(parameters.text);
    case "multipart":
    case "flat": {
      const read = parameters.form === "flat" ? nest : parametersOfParts;
      const value = read(parameters.texts, shape);
      return value === undefined ? tooManyValues("The form") : { value };
    }
    case "unread":
      return { refusal: parameters.refusal };
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
