import type { CodeInfo } from "@tc3-schema/errors";
import type { Issue } from "@tc3-schema/types";
import type { Language } from "../../language.ts";

/**
 * What `tc3 explain --json` prints. Documented in the README and stable: members are added in minor versions, and
 * only a major one takes one away. What is not known is null, never missing.
 */
export interface Explanation {
  language: Language;
  /** What was given. */
  form: Form;
  /** The verdict on the answer; null for a bare code, which is no answer, and where no code could be found. */
  outcome: "success" | "failure" | "malformed" | null;
  /** What the answer was held against; null where no action is known. */
  contract: ContractUsed | null;
  requestId: string | null;
  /** The API's own words. */
  message: string | null;
  code: ExplainedCode | null;
  /** What failed inside a success: messages that were not sent, receipts of messages that did not arrive. */
  items: ExplainedItem[];
  /** How many results per item were looked at; null where there are none. */
  itemsSeen: number | null;
  /** What was noticed in an answer that was accepted. */
  drift: Issue[];
  /** Why a malformed answer is none. */
  issues: Issue[];
  /** How many more remarks there are than `drift` or `issues` list. */
  omitted: number;
  /** What else may help, in words. */
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
  service: string;
  version: string;
  /** More than one where actions have the same answer. */
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
  /** What has to change. */
  category: CodeInfo["category"];
  retry: CodeInfo["retry"];
  /** After how many seconds a repeat is of use, where that is known. */
  waitSeconds: number | null;
  /** Why the retry class is what it is, in the language that was asked for. */
  reason: string;
  docs: string | null;
  /** Whether it is one of the codes that every action can return. */
  common: boolean;
  /** Where it is listed. `actions` is empty for the codes of receipts, and for those that no action lists by name. */
  listedBy: Listing[];
}

export interface Listing {
  service: string;
  version: string;
  actions: string[];
}

export interface ExplainedItem {
  path: (string | number)[];
  /** Whom or what it is about: the members that say so, such as PhoneNumber and SerialNo. */
  about: Record<string, string>;
  code: ExplainedCode | null;
  message: string | null;
}
