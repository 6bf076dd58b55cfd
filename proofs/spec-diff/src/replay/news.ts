import type { Change, RuleId } from "@tc3-schema/spec-diff";
import { type ServiceState, type Side, type State, serviceKey } from "@tc3-schema/spec-diff/state";
import type { Entry, EntryKind } from "./changelog.ts";

const SIDES: readonly Side[] = ["response", "request"];

type Direction = "added" | "removed";

/** The kinds of entries that both the diff and the official changelog have. */
export const COMPARED: readonly EntryKind[] = (["added", "removed"] as const).flatMap((direction) => [
  `action ${direction}` as const,
  `request field ${direction}` as const,
  `response field ${direction}` as const,
  `type ${direction}` as const,
  `member ${direction}` as const,
]);

export const entryKey = ({ kind, service, version, owner, name }: Entry): string =>
  [kind, service, version, owner, name ?? ""].join(" ");

const DIRECTIONS: Readonly<Partial<Record<RuleId, Direction>>> = {
  "service-added": "added",
  "service-removed": "removed",
  "action-added": "added",
  "action-removed": "removed",
  "response-type-added": "added",
  "response-type-removed": "removed",
  "request-type-added": "added",
  "request-type-removed": "removed",
  "response-field-added": "added",
  "response-field-removed": "removed",
  "request-field-added": "added",
  "request-required-field-added": "added",
  "request-field-removed": "removed",
};

/** Returns the owner of a field: the request or the answer of an action, or a data type. */
function fieldEntry(
  state: ServiceState,
  side: Side,
  type: string,
): { readonly of: "request field" | "response field" | "member"; readonly owner: string } {
  const suffix = side === "request" ? "Request" : "Response";
  const owner = type.endsWith(suffix) ? type.slice(0, -suffix.length) : "";
  if (!state.endpoints.has(owner)) return { of: "member", owner: type };
  return { of: side === "request" ? "request field" : "response field", owner };
}

/** Returns entries for all actions and data types of a service that was added or removed as a whole. */
function everythingOf(state: ServiceState, direction: Direction): readonly Entry[] {
  const place = { service: state.service, version: state.version };
  const types = new Set(SIDES.flatMap((side) => [...state.types[side].keys()]));
  for (const name of state.endpoints.keys()) {
    types.delete(`${name}Request`);
    types.delete(`${name}Response`);
  }
  return [
    ...[...state.endpoints.keys()].map((owner): Entry => ({ ...place, kind: `action ${direction}`, owner })),
    ...[...types].map((owner): Entry => ({ ...place, kind: `type ${direction}`, owner })),
  ];
}

/** Returns the additions and removals among the changes, as entries of the official changelog. */
export function newsOf(
  previous: State,
  current: State,
  changes: readonly Change[],
): ReadonlyMap<string, Entry> {
  const entries = changes.flatMap(({ rule, place }): readonly Entry[] => {
    const direction = DIRECTIONS[rule];
    const { service, version, action, type, side = "response", member, formerType } = place;
    const state = (direction === "added" ? current : previous).services.get(serviceKey(place));
    if (direction === undefined || state === undefined) return [];
    if (action !== undefined) return [{ service, version, kind: `action ${direction}`, owner: action }];
    if (type === undefined) return everythingOf(state, direction);
    if (member === undefined) return [{ service, version, kind: `type ${direction}`, owner: type }];
    const name = direction === "removed" ? (formerType ?? type) : type;
    const { of, owner } = fieldEntry(state, side, name);
    return [{ service, version, kind: `${of} ${direction}`, owner, name: member }];
  });
  return new Map(entries.map((entry) => [entryKey(entry), entry]));
}

const has = (state: State, { kind, service, version, owner, name }: Entry): boolean => {
  const found = state.services.get(serviceKey({ service, version }));
  const typeHas = (side: Side, type: string): boolean =>
    found?.types[side].get(type)?.members.some((member) => member.name === name) ?? false;
  if (kind.startsWith("action")) return found?.endpoints.has(owner) ?? false;
  if (kind.startsWith("type")) return SIDES.some((side) => found?.types[side].has(owner));
  if (kind.startsWith("request")) return typeHas("request", `${owner}Request`);
  if (kind.startsWith("response")) return typeHas("response", `${owner}Response`);
  return SIDES.some((side) => typeHas(side, owner));
};

/** The reason why the diff lacks an entry of the changelog. */
export type Reason =
  | "the release has no such service"
  | "it is in both states"
  | "the other way round"
  | "in no state, or used by no action"
  | "only where no action of both states leads";

export function reasonOf(previous: State, current: State, entry: Entry): Reason {
  const key = serviceKey(entry);
  if (!previous.services.has(key) && !current.services.has(key)) return "the release has no such service";
  const [before, after] = [has(previous, entry), has(current, entry)];
  if (before && after) return "it is in both states";
  if (!before && !after) return "in no state, or used by no action";
  return after === entry.kind.endsWith("added")
    ? "only where no action of both states leads"
    : "the other way round";
}
