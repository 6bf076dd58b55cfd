import type { Issue } from "@tc3-schema/types";
import { issue } from "./issue.ts";
import { aKind, kindOf } from "./kind.ts";
import { type Path, pathFromPointer, valueAt } from "./path.ts";
import type { ReportedError } from "./reported-error.ts";

/**
 * The one table that sorts Ajv's errors on the strict schema into the two severities (DESIGN: "How a verdict is
 * computed"). What concerns `Response`, `RequestId` or `Error` has codes of its own; the rest goes by keyword.
 */
function codeOf({ keyword }: ReportedError, [first, second, ...deeper]: Path, value: unknown): Issue["code"] {
  const onError = first === "Response" && second === "Error";
  if (keyword === "additionalProperties") return "unknown-field";
  if (keyword === "not") return onError ? "empty-error" : "deprecated-field";
  if (second === undefined) return "no-response";
  if (second === "RequestId") return "bad-request-id";
  if (onError) return keyword === "type" && value === null && deeper.length === 0 ? "null" : "bad-error";
  if (keyword === "required") return "missing";
  if (keyword === "type" && value === null) return "null";
  if (keyword === "maximum" || keyword === "minimum") return "unsafe-integer";
  return "wrong-kind";
}

/** The place that an error is about: the member that is missing or unknown, not the object around it. */
const placeOf = ({ instancePath, params }: ReportedError, value: unknown): Path => {
  const path = pathFromPointer(instancePath, value);
  const member = params.missingProperty ?? params.additionalProperty;
  return member === undefined ? path : [...path, member];
};

const typeName = (type: string | readonly string[]): string =>
  typeof type === "string" ? type : type.join(" or ");

/** What the wire contract has at a place where something is missing. */
const promised = (path: Path): string => {
  switch (path.at(-1)) {
    case "Response":
      return "object";
    case "RequestId":
    case "Code":
    case "Message":
      return "string";
    default:
      return "value";
  }
};

function tell(
  code: Issue["code"],
  { params }: ReportedError,
  path: Path,
  value: unknown,
): { message: string; expected?: string; received?: string } {
  const received = kindOf(value);
  switch (code) {
    case "unknown-field":
      return { message: "the spec does not know this field", received };
    case "deprecated-field":
      return { message: "this field is deprecated, or says that something is", received };
    case "empty-error":
      return {
        message: "the Code is empty, so this is taken for no failure",
        expected: "code",
        received: '""',
      };
    default: {
      const expected = params.type === undefined ? promised(path) : typeName(params.type);
      return { message: `expected ${aKind(expected)}, received ${aKind(received)}`, expected, received };
    }
  }
}

/** An error of Ajv's as an issue; undefined for one that only sums up others. */
export function sortError(error: ReportedError, root: unknown): Issue | undefined {
  if (error.keyword === "if") return undefined;
  const path = placeOf(error, root);
  const value = valueAt(root, path);
  const code = codeOf(error, path, value);
  return issue(code, path, tell(code, error, path, value));
}
