import type { Language } from "@tc3-schema/explain/language";
import type { KnowledgeFilter } from "../../knowledge/filter.ts";

/** The options of `tc3 explain`, as commander passes them. */
export interface ExplainOptions extends KnowledgeFilter {
  readonly lang?: Language;
  readonly json?: true;
}
