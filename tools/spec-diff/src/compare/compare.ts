import { byCodeUnit } from "@tc3-schema/codegen/order";
import { RULE_IDS } from "../rules/rule-ids.ts";
import { SpecDiffError } from "../spec-diff-error.ts";
import { isCallbacks, isCommon, type ServiceState, type SpecState } from "../state/state.ts";
import type { Change } from "./change.ts";
import { compareService, loneService } from "./compare-service.ts";
import type { Place } from "./place.ts";

export interface CompareOptions {
  /** Whether the one version of a service is compared with another one of it, as for who moves from one to the other. */
  readonly acrossVersions?: boolean;
}

const placeText = ({ action, type, member, code, side }: Place): string =>
  JSON.stringify([action ?? "", side ?? "", type ?? "", member ?? "", code ?? ""]);

/** By service, then by rule, then by place: the same whatever order the files have. */
function inOrder(a: Change, b: Change): number {
  return (
    byCodeUnit(a.place.service, b.place.service) ||
    byCodeUnit(a.place.version, b.place.version) ||
    RULE_IDS.indexOf(a.rule) - RULE_IDS.indexOf(b.rule) ||
    byCodeUnit(placeText(a.place), placeText(b.place)) ||
    byCodeUnit(a.fingerprint, b.fingerprint)
  );
}

function byService(state: SpecState): ReadonlyMap<string, ServiceState> {
  const services = [...state.services.values()].filter((each) => !isCommon(each));
  const keyed = new Map(services.map((each) => [each.service, each]));
  const twice = services.find((each) => keyed.get(each.service) !== each);
  if (twice === undefined) return keyed;
  const versions = services.filter(({ service }) => service === twice.service).map(({ version }) => version);
  throw new SpecDiffError(
    state.name,
    `one version of ${twice.service} to compare with another`,
    versions.join(", "),
  );
}

const own = (services: ReadonlyMap<string, ServiceState>): readonly string[] =>
  [...services].flatMap(([key, service]) => (isCommon(service) ? [] : [key]));

function mustBeComparable(
  previous: SpecState,
  current: SpecState,
  before: ReadonlyMap<string, ServiceState>,
  after: ReadonlyMap<string, ServiceState>,
): void {
  if (previous.identity === current.identity) {
    throw new SpecDiffError(
      current.name,
      "two states to compare",
      `the same one twice, also as ${previous.name}`,
    );
  }
  const [was, is] = [own(before), own(after)];
  // Nothing to compare with is a beginning; nothing left is a directory that somebody forgot to fill.
  if (was.length > 0 && is.length === 0) {
    throw new SpecDiffError(current.name, "a state with at least one service", "one without");
  }
  if (was.length === 0 || is.length === 0 || is.some((key) => before.has(key))) return;
  const list = (keys: readonly string[]): string =>
    keys.length > 3 ? `${keys.slice(0, 3).join(", ")} and ${keys.length - 3} more` : keys.join(", ");
  const received = `${list(is)} against ${list(was)}`;
  throw new SpecDiffError(current.name, `a service that ${previous.name} has too`, received);
}

/**
 * All that changed between two states. Types are compared by structure at the places where actions meet them; a type
 * that many actions share makes one change with all its paths.
 *
 * @throws {SpecDiffError} When the states are one, or have nothing in common.
 */
export function compare(
  previous: SpecState,
  current: SpecState,
  { acrossVersions = false }: CompareOptions = {},
): readonly Change[] {
  const before = acrossVersions ? byService(previous) : previous.services;
  const after = acrossVersions ? byService(current) : current.services;
  mustBeComparable(previous, current, before, after);
  const comparable = {
    words: previous.hasWords && current.hasWords,
    lists: previous.listsAll && current.listsAll,
  };
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const changes = keys.flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    if (was !== undefined && is !== undefined) return compareService(was, is, comparable);
    const lone = was ?? is;
    // Official definitions have neither common codes of their own nor callbacks: that is no news about them.
    const isNoNews = lone !== undefined && (isCommon(lone) || (isCallbacks(lone) && !comparable.lists));
    return isNoNews ? [] : loneService({ previous: was, current: is });
  });
  return changes.sort(inOrder);
}
