import type { Code } from "./issue.ts";

/**
 * The code of the issue that a difference between a value and the strict schema becomes (docs/design.md, "How a verdict
 * is computed").
 *
 * @param value The value that the issue is about.
 * @param at JSON Pointer to the part that breaks the keyword.
 * @param param The member that is missing.
 */
export type CodeOf = (keyword: string, value: unknown, at: string, param: string) => Code;

/** The one table that sorts differences. The keyword alone decides about a member. */
export const codeOfMember: CodeOf = (keyword, value) => {
  switch (keyword) {
    case "additionalProperties":
      return "unknown-field";
    case "depth":
      return "too-deep";
    case "not":
      return "deprecated-field";
    case "required":
      return "missing";
    case "maximum":
      return "unsafe-integer";
    default:
      return value === null ? "null" : "wrong-kind";
  }
};

/** `Response`, `RequestId` and `Error` have codes of their own. */
export const codeOfEnvelope: CodeOf = (keyword, value, at, param) => {
  if (keyword === "additionalProperties") return "unknown-field";
  if (at === "" || at === "/Response") return param === "RequestId" ? "bad-request-id" : "no-response";
  if (at === "/Response/RequestId") return "bad-request-id";
  if (!at.startsWith("/Response/Error")) return codeOfMember(keyword, value, at, param);
  if (keyword === "minLength") return "empty-error";
  return value === null && at === "/Response/Error" ? "null" : "bad-error";
};
