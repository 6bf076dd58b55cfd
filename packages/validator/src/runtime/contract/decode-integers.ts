import type { IntegerMode } from "@tc3-schema/types";
import { converted, convertIntegers } from "../integers/convert-integers.ts";
import type { Int64Plan } from "../integers/int64-plan.ts";
import { mayHoldLost, pathOf } from "../integers/walk.ts";
import type { ReportResult } from "../report/collect.ts";
import type { Exact } from "../report/issues.ts";
import { addLoss, addUndeclaredLosses, eachLoss } from "../report/losses.ts";

export interface IntegersOptions {
  /** The result of the report. The integers that lose digits are added to its issues. */
  readonly result: ReportResult;
  readonly exact: Exact;
  readonly mode: IntegerMode;
  /** Whether the body is rejected. Then it stays as it came. */
  readonly isRejected: boolean;
}

/** Converts a value to an integer mode, in place, and adds the issues of integers that lose digits. */
export type DecodeIntegers = (json: unknown, options: IntegersOptions) => void;

/**
 * For a definition with members: the declared integers are converted, and those of unknown members are reported. The report has
 * checked the declared ones already.
 *
 * @param planOf Returns where the 64-bit integers are.
 */
export function decodeDeclared(planOf: () => Int64Plan): DecodeIntegers {
  let plan: Int64Plan;
  return (json, { result: { issues, undeclared }, exact, mode, isRejected }) => {
    if (mode !== "number" && !isRejected) convertIntegers(json, exact, (plan ??= planOf()), mode);
    if (undeclared.length > 0) addUndeclaredLosses(issues, json, exact(), undeclared);
  };
}

/**
 * If an integer has more digits and nothing declares it, it becomes no bigint, because the time that BigInt takes grows faster
 * than the text.
 */
const MOST_DIGITS = 1_000;

/**
 * For the envelope, which declares no member of an action: the integers beyond 2^53 are converted or reported. One with a fraction
 * or an exponent is not, because it may be a float.
 */
export const decodeUndeclared: DecodeIntegers = (json, { result: { issues }, exact, mode, isRejected }) => {
  if ((mode !== "number" && isRejected) || !mayHoldLost(json)) return;
  eachLoss(json, exact(), (token, holder, key) => {
    if (mode === "number" || (mode === "bigint" && token.length > MOST_DIGITS)) {
      addLoss(issues, token, () => [pathOf(holder, key), holder.depth + 1], mode === "number");
    } else holder.value[key] = converted(token, mode);
  });
};
