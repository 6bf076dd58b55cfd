export type { ActionPath, ChangePlace } from "./compare/match.ts";
export type { CompareOptions } from "./compare/match-states.ts";
export { compare } from "./compare.ts";
export { type Changeset, type ChangesetOptions, changesetFor, fixedGroup } from "./render/changeset.ts";
export { fittingMarkdown } from "./render/fitting-markdown.ts";
export { renderJson } from "./render/json.ts";
export { renderMarkdown } from "./render/markdown.ts";
export { type ServiceSummary, summaryOf } from "./render/summary.ts";
export { renderText, type TextOptions } from "./render/text.ts";
export {
  printRecord,
  type RecordedChange,
  recordFile,
  type UpdateRecord,
  updateRecord,
} from "./render/update-record.ts";
export { isRuleId, RULE_IDS, RULES, type Rule, type RuleId } from "./rules/all-rules.ts";
export type { Change } from "./rules/change.ts";
export type { ChangeCategory } from "./rules/rule.ts";
export type { Verdict, Verdicts } from "./rules/verdict.ts";
export { SpecDiffError } from "./spec-diff-error.ts";
export { type LoadStateOptions, loadState } from "./state/load-state.ts";
export type { State } from "./state/state.ts";
export { type Ignored, readIgnore } from "./verdict/ignore.ts";
export { type JudgedChange, type Judgement, type JudgeOptions, judge } from "./verdict/judge.ts";
export { type Policy, readPolicy } from "./verdict/read-policy.ts";
