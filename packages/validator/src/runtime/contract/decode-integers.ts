import type { IntegerMode } from "@tc3-schema/types";
import { type Path, pathFromPointer, valueAt } from "../body/path.ts";
import type { Body } from "../body/read-body.ts";
import { convertIntegers } from "../integers/convert-integers.ts";
import { exactTokens } from "../integers/exact-tokens.ts";
import type { Int64Plan } from "../integers/int64-plan.ts";
import { mayHoldLost } from "../integers/walk.ts";
import { noResult, type ReportResult } from "../report/collect.ts";
import { isMalformed, isStrictlyRejected } from "../report/issue.ts";
import { hasIssue, type Issues, isEmpty, type TokenAt } from "../report/issues.ts";
import { addTooLong, addUndeclaredLosses } from "../report/losses.ts";

/** The issues of a body in an integer mode, and the way to its digits. */
export interface DecodedIntegers {
  readonly issues: Issues;
  readonly tokenAt: TokenAt;
}

export interface IntegerOptions {
  readonly mode: IntegerMode;
  /** Whether drift is rejected. */
  readonly strict: boolean;
  /** Where the 64-bit integers are. Undefined if nothing is declared. */
  readonly plan: (() => Int64Plan) | undefined;
  /** Whether objects may inherit members, so that the report read copies of them. */
  readonly inherits: boolean;
}

/**
 * Converts a body to an integer mode, in place, and adds the integers that lose digits to its issues. A rejected body
 * stays as it came. If the body conforms in the mode `number`, each declared integer was checked, so its text is not read
 * again. Where nothing is declared, the tokens beyond 2^53 are converted or reported.
 *
 * @param result Of the report. Undefined if the body conforms, so that no report was needed.
 * @returns Undefined if it still conforms.
 */
export function decodeIntegers(
  { text, json }: Body,
  result: ReportResult | undefined,
  { mode, strict, plan, inherits }: IntegerOptions,
): DecodedIntegers | undefined {
  const losesUndeclared = mode === "number" && plan === undefined && mayHoldLost(json);
  if (mode === "number" && result === undefined && !losesUndeclared) return undefined;

  const tokenOf = exactTokens(text, json);
  const holderOf = (path: Path): unknown => valueAt(json, path.slice(0, -1));
  const { issues, undeclared } = result ?? noResult();
  const isRejected = hasIssue(issues, (code) => isMalformed(code) || (strict && isStrictlyRejected(code)));
  if (mode !== "number" && !isRejected) addTooLong(issues, convertIntegers(json, tokenOf, plan, mode));
  if (losesUndeclared) {
    addUndeclaredLosses(issues, tokenOf, json, { value: json, holder: undefined, key: "", at: "" });
  }
  if (plan !== undefined) {
    for (const part of undeclared) {
      // The report may have read copies. Then the object is found by its path.
      const holder = inherits ? valueAt(json, pathFromPointer(part.at, json)) : part.holder;
      addUndeclaredLosses(issues, tokenOf, json, { ...part, holder });
    }
  }
  if (result === undefined && isEmpty(issues)) return undefined;
  return { issues, tokenAt: (path) => tokenOf(holderOf(path), path.at(-1) ?? "") };
}
