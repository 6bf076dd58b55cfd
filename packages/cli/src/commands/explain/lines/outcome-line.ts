import type { Explanation } from "@tc3-schema/explain/explanation";
import type { Words } from "@tc3-schema/explain/words/words";
import type { Paint } from "./paint.ts";

/** The outcome of a success, with the number of its failed items. */
function successText({ form, items, itemsSeen: seen }: Explanation, { outcomes }: Words): string {
  const failed = items.length;
  if (seen === null || seen === 0) return failed === 0 ? outcomes.success : outcomes.someFailed(failed, null);
  if (form === "delivery-status") {
    return failed === 0 ? outcomes.noneNotDelivered(seen) : outcomes.someNotDelivered(failed, seen);
  }
  return failed === 0 ? outcomes.noneFailed(seen) : outcomes.someFailed(failed, seen);
}

/** The outcome in one line. */
export function outcomeLine(explanation: Explanation, words: Words, paint: Paint): string {
  const { outcome, items, drift, omitted, contract } = explanation;
  const { outcomes } = words;
  switch (outcome) {
    case null:
      return outcomes.none;
    case "malformed":
    case "failure":
      return paint.outcome[outcome](outcomes[outcome]);
    case "success": {
      const text = successText(explanation, words);
      if (items.length > 0) return paint.outcome.partly(text);
      const issues = drift.length + omitted;
      // The envelope alone promises too little to say that the answer conforms.
      const promises = contract === null ? [] : [outcomes.conforms];
      const more = issues > 0 ? [outcomes.issues(issues)] : promises;
      return words.joined([paint.outcome.success(text), ...more]);
    }
  }
}
