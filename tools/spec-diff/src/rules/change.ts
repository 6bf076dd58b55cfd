import type { ActionPath, ChangePlace, Rename } from "../compare/match.ts";
import type { RuleId } from "./all-rules.ts";
import type { Category, Difference } from "./rule.ts";
import type { Verdicts } from "./verdict.ts";

/** One change, however many actions meet it. */
export interface Change extends Difference {
  readonly rule: RuleId;
  readonly category: Category;
  /** The verdicts of the rule. A project's own policy may replace them, see `judge`. */
  readonly verdicts: Verdicts;
  readonly place: ChangePlace;
  /** Every action that meets the change, in code-unit order. */
  readonly actions: readonly string[];
  readonly paths: readonly ActionPath[];
  readonly renamed?: Rename;
  /** One sentence for people. */
  readonly message: string;
  /** The same for the same change of the same thing, in whatever order changes are found. */
  readonly fingerprint: string;
}
