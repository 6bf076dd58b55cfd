import type { Issue } from "@tc3-schema/types";
import type { TokenAt } from "./loss.ts";

/** Something that was noticed. What an outcome only counts never gets a path or a sentence. */
export interface Remark {
  readonly code: Issue["code"];
  /** What it is about. */
  readonly value: unknown;
  /** @param tokenAt Knows the digits of an integer, where there is a text. */
  readonly issue: (tokenAt?: TokenAt) => Issue;
}

const MALFORMED: ReadonlySet<Issue["code"]> = /*@__PURE__*/ new Set<Issue["code"]>([
  "not-json",
  "no-response",
  "bad-request-id",
  "bad-error",
  "wrong-kind",
]);

export const isFatal = ({ code }: Remark): boolean => MALFORMED.has(code);

/** Unknown and deprecated fields break no promise of the type, so `conforms` stays true (DESIGN: "Two severities"). */
export const isHarmless = ({ code }: Remark): boolean =>
  code === "unknown-field" || code === "deprecated-field";
