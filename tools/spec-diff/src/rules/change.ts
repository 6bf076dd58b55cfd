import type { ActionPath, ChangePlace, Rename } from "../compare/match.ts";
import type { RuleId } from "./all-rules.ts";
import type { ChangeCategory, Difference } from "./rule.ts";
import type { Verdicts } from "./verdict.ts";

/** One change, however many actions it affects. */
export interface Change extends Difference {
  readonly rule: RuleId;
  readonly category: ChangeCategory;
  /** The verdicts of the rule. A project's own policy may replace them, see `judge`. */
  readonly verdicts: Verdicts;
  readonly place: ChangePlace;
  /** Every action that the change affects, in code-unit order. */
  readonly actions: readonly string[];
  readonly paths: readonly ActionPath[];
  readonly renamed?: Rename;
  /** One sentence for people. */
  readonly message: string;
  /** The identity of the change. It does not depend on the order in which changes are found. */
  readonly fingerprint: string;
}
