import { SpecDiffError } from "../spec-diff-error.ts";
import { isCallbacks, isCommon, type ServiceState, type State } from "../state/state.ts";
import type { Match } from "./match.ts";
import { matchLoneService, matchService } from "./match-service.ts";

export interface CompareOptions {
  /**
   * Whether two versions of one service are compared with each other, for people who move from one to the other. Each
   * state must then have one version of each service.
   */
  readonly acrossVersions?: boolean;
}

/** @throws {SpecDiffError} If the state has two versions of a service. */
function byService(state: State): ReadonlyMap<string, ServiceState> {
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

const ownKeys = (services: ReadonlyMap<string, ServiceState>): readonly string[] =>
  [...services].flatMap(([key, service]) => (isCommon(service) ? [] : [key]));

/** @throws {SpecDiffError} If the states are the same one, or share no service. */
function assertComparable(
  previous: State,
  current: State,
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
  const [was, is] = [ownKeys(before), ownKeys(after)];
  // An empty previous state is a beginning. An empty current state is more likely a directory that somebody forgot to
  // fill.
  if (was.length > 0 && is.length === 0) {
    throw new SpecDiffError(current.name, "a state with at least one service", "one without");
  }
  if (was.length === 0 || is.some((key) => before.has(key))) return;
  const list = (keys: readonly string[]): string =>
    keys.length > 3 ? `${keys.slice(0, 3).join(", ")} and ${keys.length - 3} more` : keys.join(", ");
  const received = `${list(is)} against ${list(was)}`;
  throw new SpecDiffError(current.name, `a service that ${previous.name} has too`, received);
}

/**
 * Matches everything in two states. Types are matched by the places where actions use them, not by their names. A type
 * that many actions share gives one match with all its paths.
 *
 * @throws {SpecDiffError} If the states are the same one, or share no service.
 */
export function matchStates(
  previous: State,
  current: State,
  { acrossVersions = false }: CompareOptions = {},
): readonly Match[] {
  const before = acrossVersions ? byService(previous) : previous.services;
  const after = acrossVersions ? byService(current) : current.services;
  assertComparable(previous, current, before, after);
  const listCodes = previous.listsCodes && current.listsCodes;
  const listCallbacks = previous.listsCallbacks && current.listsCallbacks;
  return [...new Map([...before, ...after])].flatMap(([key, service]): readonly Match[] => {
    const [was, is] = [before.get(key), after.get(key)];
    if (was !== undefined && is !== undefined) return matchService(was, is, listCodes);
    // Definitions have neither common codes nor callbacks. This does not mean that they are gone.
    if (isCommon(service) || (isCallbacks(service) && !listCallbacks)) return [];
    return [matchLoneService(service, { previous: was, current: is })];
  });
}
