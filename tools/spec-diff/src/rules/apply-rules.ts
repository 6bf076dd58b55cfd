import { byCodeUnit } from "@tc3-schema/base/order";
import type { ActionPath, ChangePlace, Match } from "../compare/match.ts";
import type { Pair } from "../compare/pair.ts";
import {
  CODE_RULES,
  ENDPOINT_RULES,
  REQUEST_FIELD_RULES,
  REQUEST_TYPE_RULES,
  RESPONSE_FIELD_RULES,
  RESPONSE_TYPE_RULES,
  RULE_IDS,
  type Rule,
  SERVICE_RULES,
} from "./all-rules.ts";
import type { Change } from "./change.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Difference, Find } from "./rule.ts";

const actionsOf = (paths: readonly ActionPath[]): readonly string[] => [
  ...new Set(paths.map(({ action }) => action)),
];

function changeOf(rule: Omit<Rule, "find">, difference: Difference, match: Match): Change {
  const { place, renamed } = match;
  const paths = match.paths();
  const actions = match.actions ?? actionsOf(paths);
  return {
    rule: rule.id,
    category: rule.category,
    verdicts: rule.verdicts,
    place,
    ...difference,
    actions,
    paths,
    ...(renamed === undefined ? {} : { renamed }),
    message: rule.message({ ...difference, place }),
    fingerprint: fingerprint({ rule: rule.id, place, ...difference, actions }),
  };
}

type RuleOf<T> = Omit<Rule, "find"> & { readonly find: Find<T> };

const changesOf = <T>(rules: readonly RuleOf<T>[], match: Match & Pair<T>): readonly Change[] =>
  rules.flatMap((rule) => {
    const difference = rule.find(match);
    return difference === undefined ? [] : [changeOf(rule, difference, match)];
  });

function changesOfMatch(match: Match): readonly Change[] {
  const isRequest = match.place.side === "request";
  switch (match.subject) {
    case "service":
      return changesOf(SERVICE_RULES, match);
    case "endpoint":
      return changesOf(ENDPOINT_RULES, match);
    case "type":
      return changesOf(isRequest ? REQUEST_TYPE_RULES : RESPONSE_TYPE_RULES, match);
    case "member":
      return changesOf(isRequest ? REQUEST_FIELD_RULES : RESPONSE_FIELD_RULES, match);
    case "code":
      return changesOf(CODE_RULES, match);
  }
}

/** Returns the names that tell apart the places of the changes that one rule finds in a service. */
const placeText = ({ action, type, member, code }: ChangePlace): string =>
  JSON.stringify([action, type, member, code]);

/** By service, then by rule, then by place, so that the order of the files does not matter. */
const inOrder = (a: Change, b: Change): number =>
  byCodeUnit(a.place.service, b.place.service) ||
  byCodeUnit(a.place.version, b.place.version) ||
  RULE_IDS.indexOf(a.rule) - RULE_IDS.indexOf(b.rule) ||
  byCodeUnit(placeText(a.place), placeText(b.place)) ||
  byCodeUnit(a.fingerprint, b.fingerprint);

/** Applies every rule to its kind of matches, and returns the changes in the order of a report. */
export const applyRules = (matches: readonly Match[]): readonly Change[] =>
  matches.flatMap(changesOfMatch).sort(inOrder);
