import type { Issue } from "@tc3-schema/types";
import { issue } from "./issue.ts";
import { aKind, kindOf } from "./kind.ts";
import type { Path } from "./path.ts";
import type { Code } from "./remark.ts";

/** What the wire contract has at a place where something is missing. */
const promised = (member: string): string => {
  if (member === "Response") return "object";
  return /^(?:RequestId|Code|Message)$/.test(member) ? "string" : "value";
};

/**
 * What is wrong at a place, in words.
 *
 * @param value What lies there.
 * @param param The kind that was expected, or the member that is missing.
 */
export function tell(code: Code, path: Path, value: unknown, keyword: string, param: string): Issue {
  const received = kindOf(value);
  switch (code) {
    case "unknown-field":
      return issue(code, path, "the spec does not know this field", undefined, received);
    case "deprecated-field":
      return issue(code, path, "this field is deprecated, or says that something is", undefined, received);
    case "too-deep":
      return issue(
        code,
        path,
        `types that contain themselves are nested more than ${param} levels deep here`,
      );
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
