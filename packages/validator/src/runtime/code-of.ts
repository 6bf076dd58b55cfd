import { UNSAFE } from "./loss.ts";
import type { Code } from "./remark.ts";

/**
 * The code of a difference between a value and the strict schema (docs/design.md: "How a verdict is computed").
 *
 * @param value What lies at the place that the error is about.
 * @param at JSON Pointer to the part that breaks the keyword.
 * @param param The member that is missing.
 */
export type CodeOf = (keyword: string, value: unknown, at: string, param: string) => Code;

/** The one table that sorts what a report notes: of a member, the keyword alone decides. */
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
    case "minimum":
      return UNSAFE;
    default:
      return value === null ? "null" : "wrong-kind";
  }
};

/** What concerns `Response`, `RequestId` or `Error` has codes of its own. */
export const codeOfEnvelope: CodeOf = (keyword, value, at, param) => {
  if (keyword === "additionalProperties") return "unknown-field";
  if (at === "" || at === "/Response") return param === "RequestId" ? "bad-request-id" : "no-response";
  if (at === "/Response/RequestId") return "bad-request-id";
  if (!at.startsWith("/Response/Error")) return codeOfMember(keyword, value, at, param);
  if (keyword === "minLength") return "empty-error";
  return value === null && at === "/Response/Error" ? "null" : "bad-error";
};
