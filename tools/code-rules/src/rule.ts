import type { Category, Retry } from "@tc3-schema/codegen/schema-files";

/** A sentence in the two languages of the project. */
export interface Sentence {
  readonly en: string;
  readonly zh: string;
}

/** The judgement of a rule: what has to change, whether to try again, and why. The fault follows from the category. */
export interface RuleJudgement {
  readonly category: Category;
  readonly retry: Retry;
  readonly waitSeconds?: number;
  /** The reason of the retry class. */
  readonly reason: Sentence;
}

/**
 * Judges the codes of some families that have some words. The words of a code are those after its first dot, in lower
 * case and with one blank between two of them: `instance operation in progress`.
 */
export interface Rule extends RuleJudgement {
  /** The name of the file. It is part of the reason, so that a reader finds the rule. */
  readonly name: string;
  /** The families that the rule is about. Absent: all families. */
  readonly families?: RegExp;
  /** The words that the rule looks for. Absent: it judges every code of its families that no earlier rule judges. */
  readonly words?: RegExp;
  /** If a code has one of these words, the rule does not judge it. */
  readonly unless?: RegExp;
  /** Codes that this rule judges. */
  readonly examples: readonly string[];
  /** Codes that look similar, and that this rule does not judge. */
  readonly counterExamples: readonly string[];
}
