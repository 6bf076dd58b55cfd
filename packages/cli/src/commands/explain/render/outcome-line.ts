import type { Explanation } from "../explanation.ts";
import type { Words } from "../words/words.ts";
import type { Paint } from "./paint.ts";

/** What a success comes to. */
function successText({ form, items, itemsSeen: seen }: Explanation, { outcomes }: Words): string {
  const failed = items.length;
  if (seen === null || seen === 0) return failed === 0 ? outcomes.success : outcomes.someFailed(failed, null);
  if (form === "delivery-status") {
    return failed === 0 ? outcomes.noneNotDelivered(seen) : outcomes.someNotDelivered(failed, seen);
  }
  return failed === 0 ? outcomes.noneFailed(seen) : outcomes.someFailed(failed, seen);
}

/** The verdict in a line. */
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
      const told = successText(explanation, words);
      if (items.length > 0) return paint.outcome.partly(told);
      const remarks = drift.length + omitted;
      // The envelope alone promises too little to praise the rest for.
      const promises = contract === null ? [] : [outcomes.conforms];
      const more = remarks > 0 ? [outcomes.remarks(remarks)] : promises;
      return words.joined([paint.outcome.success(told), ...more]);
    }
  }
}
