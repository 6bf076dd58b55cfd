import type { Judgement } from "../verdict/judge.ts";
import { counts } from "./counts.ts";
import { groupByService } from "./group.ts";

/** How much changed in a service. */
export interface ServiceSummary {
  /** `sms 2021-01-11` */
  readonly title: string;
  /** `2 breaking changes, 14 changes that bring something new` */
  readonly text: string;
}

/** Counts the changes of each service. Services that break come first. */
export const summaryOf = ({ changes }: Judgement): readonly ServiceSummary[] =>
  groupByService(changes).map((group) => ({ title: group.title, text: counts(group.changes) }));
