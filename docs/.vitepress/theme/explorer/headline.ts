import type { Explanation } from "@tc3-schema/explain/explanation";
import type { Words } from "@tc3-schema/explain/words/words";

/** The colour of an outcome. */
export type Tone = "success" | "drift" | "failure" | "malformed" | "none";

export interface Headline {
  readonly tone: Tone;
  readonly text: string;
}

/** Returns the headline of an explanation. @param failed How many items failed. */
export function headlineOf(explanation: Explanation, failed: number, { outcomes, forms }: Words): Headline {
  const { outcome, itemsSeen: seen, drift, form } = explanation;
  if (outcome === "malformed") return { tone: "malformed", text: outcomes.malformed };
  if (outcome === "failure") return { tone: "failure", text: outcomes.failure };
  if (outcome === null) return { tone: "none", text: form === "code" ? forms.code : outcomes.none };
  const tone = failed > 0 ? "failure" : drift.length > 0 ? "drift" : "success";
  if (form === "delivery-status" && seen !== null) {
    return {
      tone,
      text: failed > 0 ? outcomes.someNotDelivered(failed, seen) : outcomes.noneNotDelivered(seen),
    };
  }
  if (failed > 0) return { tone, text: outcomes.someFailed(failed, seen) };
  return { tone, text: seen === null || seen === 0 ? outcomes.success : outcomes.noneFailed(seen) };
}
