import type { CodeInfo } from "@tc3-schema/errors";
import type { Edition, Issue } from "@tc3-schema/types";
import type { Language } from "./language.ts";
import type { Selection } from "./selection.ts";

/**
 * The output of `tc3 explain --json`. It is documented in docs/reference/json-output.md and stable: minor versions may add members, and
 * only a major version may remove one. A member whose value is not known is null, never missing.
 */
export interface Explanation {
  language: Language;
  /** The form of the input. */
  form: Form;
  /** The outcome of the answer; null for a bare code, which is not an answer, and if no code was found. */
  outcome: "success" | "failure" | "malformed" | null;
  /** The contract that judged the answer; null if the action is not known. */
  contract: ContractUsed | null;
  requestId: string | null;
  /** The API's own words. */
  message: string | null;
  code: ExplainedCode | null;
  /** The items that failed inside a success: messages that were not sent or did not arrive. */
  items: ExplainedItem[];
  /** How many items there were, failed or not; null if the answer has no items. */
  itemsSeen: number | null;
  /** The issues of an answer that was accepted. */
  drift: Issue[];
  /** The issues of a malformed answer. */
  issues: Issue[];
  /** How many more issues there are than `drift` or `issues` list. */
  omitted: number;
  /** Sentences that may help. */
  hints: string[];
}

export type Form =
  | "code"
  | "response-body"
  | "response-object"
  | "delivery-status"
  | "reply"
  | "thrown-error"
  | "unknown";

export interface ContractUsed {
  edition: Edition;
  service: string;
  version: string;
  /** More than one if several actions have the same answer. */
  actions: string[];
  basis: "given" | "recognised";
}

export interface ExplainedCode {
  /** Without surrounding blanks. */
  code: string;
  family: string;
  /** Whether the code itself is known, or only its family, or neither. */
  match: "exact" | "family" | "none";
  reviewed: boolean;
  summary: string | null;
  fault: CodeInfo["fault"];
  /** The thing that has to change. */
  category: CodeInfo["category"];
  retry: CodeInfo["retry"];
  /** After how many seconds a retry makes sense; null if that is not known. */
  waitSeconds: number | null;
  /** The reason for the retry class, in the language of the explanation. */
  reason: string;
  /** The name of the code rule that judged it, or `exception`; null if no rule did. */
  rule: string | null;
  docs: string | null;
  /** Whether every action can return it. */
  common: boolean;
  /** The lists that contain it. `actions` is empty for codes of receipts, and for codes that no action lists by name. */
  listedBy: Listing[];
}

export interface Listing {
  service: string;
  version: string;
  /** The edition whose list contains it. With `both`, `actions` are those of either. */
  edition: Edition;
  actions: string[];
}

export interface ExplainedItem {
  path: (string | number)[];
  /** The members that identify the item, such as PhoneNumber and SerialNo. */
  identity: Record<string, string>;
  code: ExplainedCode | null;
  message: string | null;
}

/** Everything besides the input that an explanation depends on. */
export interface ExplanationContext {
  readonly language: Language;
  readonly selection: Selection;
}

/** An explanation in which nothing is known yet. */
export const emptyExplanation = (form: Form, language: Language): Explanation => ({
  language,
  form,
  outcome: null,
  contract: null,
  requestId: null,
  message: null,
  code: null,
  items: [],
  itemsSeen: null,
  drift: [],
  issues: [],
  omitted: 0,
  hints: [],
});
