import { phrases } from "../phrases.ts";
import type { Rule } from "../rule.ts";

/** The API reports a successful dry run as an error. */
export const dryRun: Rule = {
  name: "dry-run",
  families: /^DryRunOperation$/,
  words: phrases(["^dry run operation"]),
  category: "none",
  retry: "no",
  reason: {
    en: "The dry run did what it was asked to do; there is nothing to repeat.",
    zh: "试运行已完成其任务，无需重试。",
  },
  examples: ["DryRunOperation.DryRunOperationError"],
  counterExamples: ["DryRunOperation.AddTagDryrunError", "FailedOperation.TagDryRunError"],
};
