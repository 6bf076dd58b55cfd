import { summaryOf, type UpdateSummary, updateRecords } from "../../data/updates.ts";

declare const data: readonly UpdateSummary[];

export { data };

export default {
  watch: ["../../../changes/updates/*.json"],
  load: (): readonly UpdateSummary[] => updateRecords().map(summaryOf),
};
