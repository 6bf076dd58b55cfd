import type { Category, Fault, Retry } from "@tc3-schema/codegen/schema-files";
import { EXCEPTIONS } from "./exceptions.ts";
import type { Rule, RuleJudgement, Sentence } from "./rule.ts";
import { RULES } from "./rules.ts";
import { familyOf, wordsOf } from "./words-of.ts";

/** The judgement of one code. */
export interface CodeJudgement {
  readonly fault: Fault;
  readonly category: Category;
  readonly retry: Retry;
  readonly waitSeconds?: number;
  /** The reason of the retry class. It ends with the name of the rule. */
  readonly reason: Sentence;
  /** The name of the rule, or `exception`. */
  readonly rule: string;
}

/** Returns the rule that judges a code: the first one that fits. Exceptions do not count. */
export function ruleOf(code: string): Rule | undefined {
  const family = familyOf(code);
  const found = wordsOf(code);
  return RULES.find(
    ({ families, words, unless }) =>
      (families?.test(family) ?? true) && (words?.test(found) ?? true) && !(unless?.test(found) ?? false),
  );
}

const faultOf = (category: Category): Fault =>
  category === "platform" ? "server" : category === "none" || category === "unknown" ? category : "client";

const judgement = ({ category, retry, waitSeconds, reason }: RuleJudgement, name: string): CodeJudgement => ({
  fault: faultOf(category),
  category,
  retry,
  ...(waitSeconds === undefined ? {} : { waitSeconds }),
  reason: { en: `${reason.en} (rule: ${name})`, zh: `${reason.zh}（规则：${name}）` },
  rule: name,
});

/**
 * Judges a code by its family and its words. An exception comes before every rule. Blanks around the code are ignored.
 *
 * @returns Undefined if no rule fits.
 */
export function judgeCode(given: string): CodeJudgement | undefined {
  const code = given.trim();
  const exception = EXCEPTIONS.get(code);
  if (exception !== undefined) return judgement(exception, "exception");
  const rule = ruleOf(code);
  return rule === undefined ? undefined : judgement(rule, rule.name);
}
