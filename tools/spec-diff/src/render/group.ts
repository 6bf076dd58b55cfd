import { byCodeUnit } from "@tc3-schema/base/order";
import { VERDICTS, type Verdict } from "../rules/verdict.ts";
import type { JudgedChange } from "../verdict/judge.ts";

export interface ServiceGroup {
  /** `sms 2021-01-11`, or `sms 2019-07-11 → 2021-01-11`. */
  readonly title: string;
  /** Breaking changes come first. */
  readonly changes: readonly JudgedChange[];
}

const rank = (verdict: Verdict): number => VERDICTS.length - VERDICTS.indexOf(verdict);

const titleOf = ({ place }: JudgedChange): string =>
  `${place.service} ${place.formerVersion === undefined ? "" : `${place.formerVersion} → `}${place.version}`;

/** Groups changes by service. Services that break come first, and so do breaking changes in each service. */
export function groupByService(changes: readonly JudgedChange[]): readonly ServiceGroup[] {
  const groups = new Map<string, JudgedChange[]>();
  for (const change of changes) {
    const title = titleOf(change);
    const list = groups.get(title) ?? [];
    groups.set(title, list);
    list.push(change);
  }
  // Not `Math.min(...)`, because a call cannot take a hundred thousand arguments.
  const best = (list: readonly JudgedChange[]): number =>
    list.reduce((least, { bump }) => Math.min(least, rank(bump)), VERDICTS.length);
  return [...groups]
    .map(([title, list]) => ({ title, changes: [...list].sort((a, b) => rank(a.bump) - rank(b.bump)) }))
    .sort((a, b) => best(a.changes) - best(b.changes) || byCodeUnit(a.title, b.title));
}
