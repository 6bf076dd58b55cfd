import type { Issue } from "@tc3-schema/types";
import { issue } from "./issue.ts";
import { aKind, kindOf } from "./kind.ts";
import { lossAt, type TokenAt, UNSAFE } from "./loss.ts";
import { type Path, pathFromPointer } from "./path.ts";
import type { Remark } from "./remark.ts";
import type { ReportedError } from "./reported-error.ts";

/**
 * The code of an error of Ajv's on the strict schema (DESIGN: "How a verdict is computed").
 *
 * @param value What lies at the place that the error is about.
 */
export type CodeOf = (error: ReportedError, value: unknown) => Issue["code"];

/** The one table that sorts Ajv's errors into the two severities: what the spec says of a member goes by keyword. */
export const codeOfMember: CodeOf = ({ keyword }, value) => {
  switch (keyword) {
    case "additionalProperties":
      return "unknown-field";
    case "not":
      return "deprecated-field";
    case "required":
      return "missing";
    case "maximum":
    case "minimum":
      return UNSAFE;
    default:
      return value === null ? "null" : "wrong-kind";
  }
};

/** What concerns `Response`, `RequestId` or `Error` has codes of its own. */
export const codeOfEnvelope: CodeOf = (error, value) => {
  const { at, keyword, param } = error;
  if (keyword === "additionalProperties") return "unknown-field";
  if (at === "" || at === "/Response") return param === "RequestId" ? "bad-request-id" : "no-response";
  if (at === "/Response/RequestId") return "bad-request-id";
  if (!at.startsWith("/Response/Error")) return codeOfMember(error, value);
  if (keyword === "not") return "empty-error";
  return value === null && at === "/Response/Error" ? "null" : "bad-error";
};

/** What the wire contract has at a place where something is missing. */
const promised = (member: string): string => {
  if (member === "Response") return "object";
  return /^(?:RequestId|Code|Message)$/.test(member) ? "string" : "value";
};

function tell({ keyword, param }: ReportedError, value: unknown, code: Issue["code"], path: Path): Issue {
  const received = kindOf(value);
  switch (code) {
    case "unknown-field":
      return issue(code, path, "the spec does not know this field", undefined, received);
    case "deprecated-field":
      return issue(code, path, "this field is deprecated, or says that something is", undefined, received);
    case "empty-error":
      return issue(code, path, "the Code is empty, so this is taken for no failure", "code", '""');
    default: {
      const expected = keyword === "type" ? param : promised(param);
      return issue(
        code,
        path,
        `expected ${aKind(expected)}, received ${aKind(received)}`,
        expected,
        received,
      );
    }
  }
}

const isAboutMember = ({ keyword }: ReportedError): boolean =>
  keyword === "required" || keyword === "additionalProperties";

/** A class: there are as many of them as a body has errors, and few are ever told. */
class ReportedRemark implements Remark {
  readonly code: Issue["code"];
  readonly value: unknown;
  readonly #error: ReportedError;
  readonly #root: unknown;
  readonly #base: Path;

  constructor(code: Issue["code"], value: unknown, error: ReportedError, root: unknown, base: Path) {
    this.code = code;
    this.value = value;
    this.#error = error;
    this.#root = root;
    this.#base = base;
  }

  issue(tokenAt?: TokenAt): Issue {
    const error = this.#error;
    const { code, value } = this;
    const member = isAboutMember(error) ? [error.param] : [];
    const path = [...this.#base, ...pathFromPointer(error.at, this.#root), ...member];
    return code === UNSAFE ? lossAt(path, value, tokenAt) : tell(error, value, code, path);
  }
}

/**
 * An error of Ajv's as a remark; undefined for one that only sums up others.
 *
 * @param root The value that was reported on.
 * @param base Where in the body that value is.
 */
export function sortError(
  error: ReportedError,
  root: unknown,
  base: Path,
  codeOf: CodeOf,
): Remark | undefined {
  const { keyword, param, value: holder } = error;
  // The place that such an error is about is the member, not the object around it.
  const value: unknown = isAboutMember(error) ? Object(holder)[param] : holder;
  // What parse made of an int64 is of the spec's kind, though JSON has no such kind.
  if (keyword === "if" || (typeof value === "bigint" && param === "integer")) return undefined;
  return new ReportedRemark(codeOf(error, value), value, error, root, base);
}
