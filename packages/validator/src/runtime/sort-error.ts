import type { Issue } from "@tc3-schema/types";
import { issue } from "./issue.ts";
import { aKind, kindOf } from "./kind.ts";
import { type Path, pathFromPointer, valueAt } from "./path.ts";
import type { ReportedError } from "./reported-error.ts";

/**
 * The code of an error of Ajv's on the strict schema (DESIGN: "How a verdict is computed").
 *
 * @param path From the value that was reported on.
 */
export type CodeOf = (error: ReportedError, path: Path, value: unknown) => Issue["code"];

/** The one table that sorts Ajv's errors into the two severities: what the spec says of a member goes by keyword. */
export const codeOfMember: CodeOf = ({ keyword }, _path, value) => {
  if (keyword === "additionalProperties") return "unknown-field";
  if (keyword === "not") return "deprecated-field";
  if (keyword === "required") return "missing";
  if (keyword === "type" && value === null) return "null";
  if (keyword === "maximum" || keyword === "minimum") return "unsafe-integer";
  return "wrong-kind";
};

/** What concerns `Response`, `RequestId` or `Error` has codes of its own. */
export const codeOfEnvelope: CodeOf = (error, path, value) => {
  const [, second, ...deeper] = path;
  if (error.keyword === "additionalProperties") return "unknown-field";
  if (second === undefined) return "no-response";
  if (second === "RequestId") return "bad-request-id";
  if (second !== "Error") return codeOfMember(error, path, value);
  if (error.keyword === "not") return "empty-error";
  return error.keyword === "type" && value === null && deeper.length === 0 ? "null" : "bad-error";
};

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
    case "unsafe-integer":
      return {
        message:
          'a number cannot hold this integer, it is beyond 2^53: parse with integers "bigint" or "string"',
        expected: "integer within ±(2^53 − 1)",
        received: String(value),
      };
    default: {
      const expected = params.type === undefined ? promised(path) : typeName(params.type);
      return { message: `expected ${aKind(expected)}, received ${aKind(received)}`, expected, received };
    }
  }
}

const isInteger = (type: string | readonly string[] | undefined): boolean =>
  type !== undefined && type.includes("integer");

/**
 * An error of Ajv's as an issue; undefined for one that only sums up others.
 *
 * @param root The value that was reported on.
 * @param base Where in the body that value is.
 */
export function sortError(
  error: ReportedError,
  root: unknown,
  base: Path,
  codeOf: CodeOf,
): Issue | undefined {
  if (error.keyword === "if") return undefined;
  const path = placeOf(error, root);
  const value = valueAt(root, path);
  // What parse made of an int64: the spec's kind, though none that JSON has.
  if (typeof value === "bigint" && isInteger(error.params.type)) return undefined;
  const code = codeOf(error, path, value);
  return issue(code, [...base, ...path], tell(code, error, path, value));
}
