import type { CodeOf } from "./code-of.ts";
import { count, type Findings } from "./findings.ts";
import { lossAt, UNSAFE } from "./loss.ts";
import { mayHoldLost } from "./lost-places.ts";
import { type Path, pathFromPointer } from "./path.ts";
import type { Note } from "./reporter.ts";
import { tell } from "./tell.ts";

/** A getter may throw. A field that the spec does not know is no reason to reject. */
function read(holder: unknown, key: string): unknown {
  try {
    return Object(holder)[key];
  } catch {
    return undefined;
  }
}

/**
 * Sorts what a reporter tells into findings.
 *
 * @param body What the pointers lead into.
 * @param exact Whether integers are taken from the text: then nothing is lost where the spec declares one.
 */
export const notes =
  (findings: Findings, body: unknown, codeOf: CodeOf, exact: boolean): Note =>
  (at, keyword, part, param = "") => {
    // The place that such an error is about is the member, not the object around it.
    const isOnMember = keyword === "required" || keyword === "additionalProperties";
    const value: unknown = isOnMember ? read(part, param) : part;
    // `decode` may have made a bigint of an int64. That counts as an integer.
    if (typeof value === "bigint" && keyword === "type" && param === "integer") return;
    const code = codeOf(keyword, value, at, param);
    if (exact && code === UNSAFE) return;
    const path = (): Path => {
      const steps = pathFromPointer(at, body);
      return isOnMember ? [...steps, param] : steps;
    };
    if (count(findings, code)) {
      findings.remarks.push({
        code,
        issue: (tokenAt) =>
          code === UNSAFE ? lossAt(path(), value, tokenAt) : tell(code, path(), value, keyword, param),
      });
    }
    const { unknown } = findings;
    if (code === "unknown-field" && unknown !== undefined && mayHoldLost(value))
      unknown.push({ value, holder: part, key: param, path });
  };
