import type { Member, ObjectType } from "@tc3-schema/codegen/model";
import { byCodeUnit } from "@tc3-schema/codegen/order";
import { RULES } from "../rules/all-rules.ts";
import { structure } from "../rules/kind.ts";
import type { Found, MemberRule, Pair, Rule } from "../rules/rule.ts";
import type { Code, Endpoint, ServiceState, Side } from "../state/state.ts";
import type { Change, Path } from "./change.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Place } from "./place.ts";
import { type Named, probableRenames } from "./renames.ts";
import { type Root, type TypePair, walkTypes } from "./walk-types.ts";

/** What the states that are compared say at all: what only one of them can say is no change. */
export interface Comparable {
  readonly words: boolean;
  /** Whether what only one of them lists is new or gone. */
  readonly lists: boolean;
}

const rulesAbout = <A extends Rule["about"]>(about: A): readonly Extract<Rule, { about: A }>[] =>
  RULES.filter((rule): rule is Extract<Rule, { about: A }> => rule.about === about);

const SERVICE = rulesAbout("service");
const ENDPOINT = rulesAbout("endpoint");
const TYPE = rulesAbout("type");
const MEMBER = rulesAbout("member");
const CODE = rulesAbout("code");

const actionsOf = (paths: readonly Path[]): readonly string[] =>
  [...new Set(paths.map(({ action }) => action))].sort(byCodeUnit);

interface Where {
  readonly place: Place;
  readonly actions?: readonly string[];
  readonly paths?: readonly Path[];
  readonly renamed?: Change["renamed"];
}

function changeOf(rule: Rule, found: Found, where: Where): Change {
  const { place, paths = [], renamed } = where;
  const actions = where.actions ?? actionsOf(paths);
  return {
    rule: rule.id,
    category: rule.category,
    place,
    ...found,
    actions,
    paths,
    ...(renamed === undefined ? {} : { renamed }),
    message: rule.say({ ...found, place }),
    fingerprint: fingerprint({ rule: rule.id, place, ...found, actions }),
  };
}

/** All names of two maps, each once, in code-unit order. */
const namesOf = (...maps: readonly ReadonlyMap<string, unknown>[]): readonly string[] =>
  [...new Set(maps.flatMap((map) => [...map.keys()]))].sort(byCodeUnit);

type Renames = ReadonlyMap<string, Change["renamed"]>;

/** By both names. One that is in both states is neither removed nor added. */
function renamesOf(removed: readonly Named[], added: readonly Named[]): Renames {
  const renames = new Map<string, Change["renamed"]>();
  for (const [from, to] of probableRenames(removed, added))
    renames.set(from, { from, to }).set(to, { from, to });
  return renames;
}

const only = <T>(these: ReadonlyMap<string, T>, others: ReadonlyMap<string, unknown>): readonly T[] =>
  [...these].flatMap(([name, value]) => (others.has(name) ? [] : [value]));

const members = ({ members: list }: ObjectType): ReadonlyMap<string, Member> =>
  new Map(list.map((member) => [member.name, member]));

const at = (path: string, member: string): string => (path === "" ? member : `${path}.${member}`);

function memberChanges(side: Side, pair: TypePair, base: Place, rules: readonly MemberRule[]): Change[] {
  const previous = members(pair.previous);
  const current = members(pair.current);
  const named = ({ name, type }: Member): Named => ({ name, kind: structure(type) });
  const renames = renamesOf(only(previous, current).map(named), only(current, previous).map(named));
  return namesOf(previous, current).flatMap((member) =>
    rules.flatMap((rule) => {
      const found = rule.find({ previous: previous.get(member), current: current.get(member) });
      if (found === undefined || rule.side !== side) return [];
      return changeOf(rule, found, {
        place: { ...typePlace(base, side, pair), member },
        paths: pair.paths.map(({ action, path }) => ({ action, path: at(path, member) })),
        renamed: renames.get(member),
      });
    }),
  );
}

const typePlace = (base: Place, side: Side, { previous, current }: Pair<ObjectType>): Place => ({
  ...base,
  side,
  type: current?.name ?? previous?.name ?? "",
  ...(previous === undefined || current === undefined || previous.name === current.name
    ? {}
    : { formerType: previous.name }),
});

function typeChanges(
  side: Side,
  previous: ServiceState,
  current: ServiceState,
  base: Place,
  endpoints: readonly Required<Pair<Endpoint>>[],
): Change[] {
  const roots = endpoints.flatMap(({ previous: before, current: after }): Root[] => {
    const [was, is] = [before?.[side], after?.[side]];
    return was === undefined || is === undefined || after === undefined
      ? []
      : [{ action: after.name, previous: was, current: is }];
  });
  const types = { previous: previous.types[side], current: current.types[side] };
  const pairs = walkTypes(roots, types);
  // The Response and the request of an action come and go with it.
  const ownOf = ({ endpoints: all }: ServiceState): ReadonlySet<string> =>
    new Set([...all.values()].flatMap((each) => (each[side]?.kind === "ref" ? [each[side].name] : [])));
  const own = new Set([...ownOf(previous), ...ownOf(current)]);
  const single = (present: ObjectType): boolean => !own.has(present.name);
  const lone: readonly (Pair<ObjectType> & { readonly paths: readonly Path[] })[] = [
    ...only(types.previous, types.current)
      .filter(single)
      .map((each) => ({ previous: each, current: undefined, paths: [] })),
    ...only(types.current, types.previous)
      .filter(single)
      .map((each) => ({ previous: undefined, current: each, paths: [] })),
  ];
  return [
    ...[...lone, ...pairs].flatMap((pair) =>
      TYPE.flatMap((rule) => {
        const found = rule.side === side ? rule.find(pair) : undefined;
        const place = typePlace(base, side, pair);
        return found === undefined ? [] : [changeOf(rule, found, { place, paths: pair.paths })];
      }),
    ),
    ...pairs.flatMap((pair) => memberChanges(side, pair, base, MEMBER)),
  ];
}

const NO_CODES: ReadonlyMap<string, Code> = new Map();

/** A code that some actions list and others do not is added and removed by action, however many there are. */
function codeChanges(
  previous: ServiceState,
  current: ServiceState,
  base: Place,
  { lists }: Comparable,
): Change[] {
  if (!lists && (previous.codes === undefined || current.codes === undefined)) return [];
  const { codes: before = NO_CODES } = previous;
  const { codes: after = NO_CODES } = current;
  const stays = (action: string): boolean => previous.endpoints.has(action) && current.endpoints.has(action);
  // Of one family, and alike in what comes after it: the family is most of many codes.
  const named = ({ name }: Code): Named => {
    const [kind = "", part = ""] = name.split(/\.(.*)/s);
    return { name, kind, part };
  };
  const renames = renamesOf(only(before, after).map(named), only(after, before).map(named));
  return namesOf(before, after).flatMap((code) => {
    const pair = { previous: before.get(code), current: after.get(code) };
    const place = { ...base, code };
    const changes = CODE.flatMap((rule) => {
      const found = rule.find(pair);
      const actions = (pair.current ?? pair.previous)?.actions ?? [];
      return found === undefined
        ? []
        : [changeOf(rule, found, { place, actions, renamed: renames.get(code) })];
    });
    // What came or went with its action is no news of its own.
    const was = pair.previous?.actions.filter(stays) ?? [];
    const is = pair.current?.actions.filter(stays) ?? [];
    const listed = (pairOf: Pair<Code>, actions: readonly string[]): Change[] =>
      pair.previous === undefined || pair.current === undefined || actions.length === 0
        ? []
        : CODE.flatMap((rule) => {
            const found = rule.find(pairOf);
            return found === undefined ? [] : [changeOf(rule, found, { place, actions })];
          });
    return [
      ...changes,
      ...listed(
        { previous: pair.previous, current: undefined },
        was.filter((each) => !is.includes(each)),
      ),
      ...listed(
        { previous: undefined, current: pair.current },
        is.filter((each) => !was.includes(each)),
      ),
    ];
  });
}

/** A version of a service that is there on one side only. */
export function loneService({ previous, current }: Pair<ServiceState>): Change[] {
  const state = current ?? previous;
  if (state === undefined) return [];
  const place = { service: state.service, version: state.version };
  const actions = [...state.endpoints.keys()].sort(byCodeUnit);
  return SERVICE.flatMap((rule) => {
    const found = rule.find({ previous, current });
    return found === undefined ? [] : [changeOf(rule, found, { place, actions })];
  });
}

/** All that changed in one version of a service, or from one version to another. */
export function compareService(
  previous: ServiceState,
  current: ServiceState,
  comparable: Comparable,
): readonly Change[] {
  const base: Place = {
    service: current.service,
    version: current.version,
    ...(previous.version === current.version ? {} : { formerVersion: previous.version }),
  };
  const shape = ({ response, request, kind }: Endpoint): string =>
    JSON.stringify([kind, structure(response), request && structure(request)]);
  const named = (endpoint: Endpoint): Named => ({ name: endpoint.name, kind: shape(endpoint) });
  const renames = renamesOf(
    only(previous.endpoints, current.endpoints).map(named),
    only(current.endpoints, previous.endpoints).map(named),
  );
  const endpoints = namesOf(previous.endpoints, current.endpoints).map((name) => ({
    previous: previous.endpoints.get(name),
    current: current.endpoints.get(name),
  }));
  const changes = [
    ...SERVICE.flatMap((rule) => {
      const found = rule.find({ previous, current });
      return found === undefined ? [] : [changeOf(rule, found, { place: base })];
    }),
    ...endpoints.flatMap((pair) =>
      ENDPOINT.flatMap((rule) => {
        const found = rule.find(pair);
        const action = (pair.current ?? pair.previous)?.name ?? "";
        if (found === undefined) return [];
        return changeOf(rule, found, {
          place: { ...base, action },
          paths: [{ action, path: "" }],
          renamed: renames.get(action),
        });
      }),
    ),
    ...typeChanges("response", previous, current, base, endpoints),
    ...typeChanges("request", previous, current, base, endpoints),
    ...codeChanges(previous, current, base, comparable),
  ];
  return comparable.words ? changes : changes.filter(({ category }) => category !== "documentation");
}
