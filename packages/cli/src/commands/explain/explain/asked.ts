import type { Selection } from "../../../knowledge/selection.ts";
import type { Language } from "../../../language.ts";

/** What every explanation depends on beside what is explained. */
export interface Asked {
  readonly language: Language;
  readonly selection: Selection;
}
