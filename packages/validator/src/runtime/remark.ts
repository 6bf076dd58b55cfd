import type { Issue } from "@tc3-schema/types";
import type { TokenAt } from "./loss.ts";

export type Code = Issue["code"];

/** Something that was noticed. */
export interface Remark {
  readonly code: Code;
  /** @param tokenAt Knows the digits of an integer, where there is a text. */
  readonly issue: (tokenAt?: TokenAt) => Issue;
}

const MALFORMED: ReadonlySet<string> = /*@__PURE__*/ new Set<Code>([
  "not-json",
  "no-response",
  "bad-request-id",
  "bad-error",
  "wrong-kind",
  "too-deep",
]);

export const isFatal = (code: string): boolean => MALFORMED.has(code);

/** Unknown and deprecated fields break no promise of the type, so `conforms` stays true (docs/design.md: "Two severities"). */
export const isHarmless = (code: string): boolean => code === "unknown-field" || code === "deprecated-field";
