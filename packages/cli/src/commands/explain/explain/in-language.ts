import type { Explanation } from "../explanation.ts";
import { formatPath } from "../render/format-path.ts";
import { wordsIn } from "../words/words-in.ts";

/** What the contracts say of an answer is English; here it gets the language of everything else. */
export function inLanguage(explanation: Explanation): Explanation {
  const { issueText } = wordsIn(explanation.language);
  const translated = (issues: Explanation["issues"]): Explanation["issues"] =>
    issues.map((issue) => ({ ...issue, message: issueText(issue, formatPath(issue.path)) }));
  return { ...explanation, drift: translated(explanation.drift), issues: translated(explanation.issues) };
}
