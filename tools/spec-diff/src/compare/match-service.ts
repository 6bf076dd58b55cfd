import type { Member, MemberKind, ObjectType } from "@tc3-schema/codegen/model";
import { structure } from "../state/kind.ts";
import type { Code, ServiceState, Side } from "../state/state.ts";
import type {
  ChangePlace,
  CodeMatch,
  EndpointMatch,
  Match,
  MemberMatch,
  Rename,
  ServiceMatch,
  TypeMatch,
} from "./match.ts";
import type { Pair } from "./pair.ts";
import { type Named, probableRenames } from "./renames.ts";
import { type Root, type TypePair, walkTypes } from "./walk-types.ts";

const noPaths = (): readonly [] => [];

/** Returns the names of both maps, each once. */
const namesOf = (...maps: readonly ReadonlyMap<string, unknown>[]): ReadonlySet<string> =>
  new Set(maps.flatMap((map) => [...map.keys()]));

/** Returns the values whose names the other map does not have. */
const only = <T>(these: ReadonlyMap<string, T>, others: ReadonlyMap<string, unknown>): readonly T[] =>
  [...these].flatMap(([name, value]) => (others.has(name) ? [] : [value]));

/** Guesses which things were renamed. The result has an entry for the old name and one for the new name. */
function renamesOf<T>(
  previous: ReadonlyMap<string, T>,
  current: ReadonlyMap<string, T>,
  named: (value: T) => Named,
): ReadonlyMap<string, Rename> {
  const renames = new Map<string, Rename>();
  for (const [from, to] of probableRenames(
    only(previous, current).map(named),
    only(current, previous).map(named),
  )) {
    renames.set(from, { from, to }).set(to, { from, to });
  }
  return renames;
}

const typePlace = (base: ChangePlace, side: Side, { previous, current }: TypePair): ChangePlace => ({
  ...base,
  side,
  type: current.name,
  ...(previous.name === current.name ? {} : { formerType: previous.name }),
});

const members = ({ members: list }: ObjectType): ReadonlyMap<string, Member> =>
  new Map(list.map((member) => [member.name, member]));

function matchMembers(base: ChangePlace, side: Side, pair: TypePair): readonly MemberMatch[] {
  const previous = members(pair.previous);
  const current = members(pair.current);
  const renames = renamesOf(previous, current, ({ name, type }) => ({ name, kind: structure(type) }));
  return [...namesOf(previous, current)].map((member) => ({
    subject: "member",
    previous: previous.get(member),
    current: current.get(member),
    place: { ...typePlace(base, side, pair), member },
    paths: () =>
      pair.paths.map(({ action, path }) => ({ action, path: path === "" ? member : `${path}.${member}` })),
    renamed: renames.get(member),
  }));
}

const typeNameOf = (kind: MemberKind | undefined): readonly string[] =>
  kind?.kind === "ref" ? [kind.name] : [];

/** Matches the types of one side that only one state has. The types of the actions themselves are left out. */
function matchLoneTypes(
  base: ChangePlace,
  side: Side,
  previous: ServiceState,
  current: ServiceState,
): readonly TypeMatch[] {
  // The Response and the request of an action are added and removed with the action.
  const typesOfActions = new Set(
    [previous, current].flatMap(({ endpoints }) =>
      [...endpoints.values()].flatMap((endpoint) => typeNameOf(endpoint[side])),
    ),
  );
  const [before, after] = [previous.types[side], current.types[side]];
  const lone = (types: readonly ObjectType[], pairOf: (type: ObjectType) => Pair<ObjectType>) =>
    types
      .filter(({ name }) => !typesOfActions.has(name))
      .map(
        (type): TypeMatch => ({
          subject: "type",
          ...pairOf(type),
          place: { ...base, side, type: type.name },
          paths: noPaths,
        }),
      );
  return [
    ...lone(only(before, after), (type) => ({ previous: type, current: undefined })),
    ...lone(only(after, before), (type) => ({ previous: undefined, current: type })),
  ];
}

function matchTypes(
  base: ChangePlace,
  side: Side,
  previous: ServiceState,
  current: ServiceState,
): readonly Match[] {
  const roots = [...previous.endpoints].flatMap(([action, { [side]: was }]): readonly Root[] => {
    const is = current.endpoints.get(action)?.[side];
    return was === undefined || is === undefined ? [] : [{ action, previous: was, current: is }];
  });
  const pairs = walkTypes(roots, { previous: previous.types[side], current: current.types[side] });
  return [
    ...matchLoneTypes(base, side, previous, current),
    ...pairs.map(
      (pair): TypeMatch => ({
        subject: "type",
        previous: pair.previous,
        current: pair.current,
        place: typePlace(base, side, pair),
        paths: () => pair.paths,
      }),
    ),
    ...pairs.flatMap((pair) => matchMembers(base, side, pair)),
  ];
}

const NO_CODES: ReadonlyMap<string, Code> = new Map();

/**
 * Matches the codes of both catalogues. If some actions no longer list a code, or newly list it, there is one more
 * match for all these actions, as if the code were removed or added.
 *
 * @param lists Whether a code that only one state lists is new or gone.
 */
function matchCodes(
  base: ChangePlace,
  previous: ServiceState,
  current: ServiceState,
  lists: boolean,
): readonly CodeMatch[] {
  if (!lists) return [];
  const { codes: before = NO_CODES } = previous;
  const { codes: after = NO_CODES } = current;
  const isInBoth = (action: string): boolean =>
    previous.endpoints.has(action) && current.endpoints.has(action);
  // Two codes are alike if they have the same family and similar words after it. Often most of a code is its family.
  const renames = renamesOf(before, after, ({ name }) => {
    const kind = name.replace(/\..*/s, "");
    return { name, kind, part: name.slice(kind.length + 1) };
  });
  return [...new Map([...before, ...after])].flatMap(([code, { actions: listing }]): readonly CodeMatch[] => {
    const [was, is] = [before.get(code), after.get(code)];
    const match = (pair: Pair<Code>, actions: readonly string[]): CodeMatch => ({
      subject: "code",
      ...pair,
      place: { ...base, code },
      paths: noPaths,
      actions,
    });
    const whole: CodeMatch = {
      ...match({ previous: was, current: is }, listing),
      renamed: renames.get(code),
    };
    if (was === undefined || is === undefined) return [whole];
    // Codes that came or went with their action are part of that change.
    const removedFrom = was.actions.filter((each) => isInBoth(each) && !is.actions.includes(each));
    const addedTo = is.actions.filter((each) => isInBoth(each) && !was.actions.includes(each));
    return [
      whole,
      ...(removedFrom.length === 0 ? [] : [match({ previous: was, current: undefined }, removedFrom)]),
      ...(addedTo.length === 0 ? [] : [match({ previous: undefined, current: is }, addedTo)]),
    ];
  });
}

function matchEndpoints(
  base: ChangePlace,
  { endpoints: before }: ServiceState,
  { endpoints: after }: ServiceState,
): readonly EndpointMatch[] {
  // Only the bodies of callbacks have different kinds.
  const renames = renamesOf(before, after, ({ name, response }) => ({ name, kind: structure(response) }));
  return [...namesOf(before, after)].map((action) => ({
    subject: "endpoint",
    previous: before.get(action),
    current: after.get(action),
    place: { ...base, action },
    paths: () => [{ action, path: "" }],
    renamed: renames.get(action),
  }));
}

/** Matches a version of a service that only one state has: `pair` holds it on that side. */
export const matchLoneService = (
  { service, version, endpoints }: ServiceState,
  pair: Pair<ServiceState>,
): ServiceMatch => ({
  subject: "service",
  ...pair,
  place: { service, version },
  paths: noPaths,
  actions: [...endpoints.keys()],
});

/**
 * Matches everything in one version of a service, or in two versions of it. Types are matched by their place,
 * everything else by name.
 *
 * @param lists Whether something that only one state lists is new or gone.
 */
export function matchService(
  previous: ServiceState,
  current: ServiceState,
  lists: boolean,
): readonly Match[] {
  const base: ChangePlace = {
    service: current.service,
    version: current.version,
    ...(previous.version === current.version ? {} : { formerVersion: previous.version }),
  };
  return [
    { subject: "service", previous, current, place: base, paths: noPaths },
    ...matchEndpoints(base, previous, current),
    ...matchTypes(base, "response", previous, current),
    ...matchTypes(base, "request", previous, current),
    ...matchCodes(base, previous, current, lists),
  ];
}
