import type { ExplainedItem } from "../explanation.ts";

export interface Items {
  readonly items: ExplainedItem[];
  /** How many there were, failed or not; null where the answer has none. */
  readonly seen: number | null;
}
