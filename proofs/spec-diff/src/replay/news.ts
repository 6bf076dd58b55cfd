import type { Change, RuleId } from "@tc3-schema/spec-diff";
import { type ServiceState, type Side, type SpecState, serviceKey } from "@tc3-schema/spec-diff/state";
import type { Entry, EntryKind } from "./changelog.ts";

const SIDES: readonly Side[] = ["response", "request"];

type What = "added" | "removed";

/** The kinds of news that the diff and the official changelog both have. */
export const COMPARED: readonly EntryKind[] = (["added", "removed"] as const).flatMap((what) => [
  `action ${what}` as const,
  `request field ${what}` as const,
  `response field ${what}` as const,
  `type ${what}` as const,
  `member ${what}` as const,
]);

export const entryKey = ({ kind, service, version, owner, name }: Entry): string =>
  [kind, service, version, owner, name ?? ""].join(" ");

const WHAT: Readonly<Partial<Record<RuleId, What>>> = {
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

/** Whose field it is: of the request or the answer of an action, or of a data type. */
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

/** The actions and the data types of a service that came or went as a whole. */
function everythingOf(state: ServiceState, what: What): readonly Entry[] {
  const place = { service: state.service, version: state.version };
  const types = new Set(SIDES.flatMap((side) => [...state.types[side].keys()]));
  for (const name of state.endpoints.keys()) {
    types.delete(`${name}Request`);
    types.delete(`${name}Response`);
  }
  return [
    ...[...state.endpoints.keys()].map((owner): Entry => ({ ...place, kind: `action ${what}`, owner })),
    ...[...types].map((owner): Entry => ({ ...place, kind: `type ${what}`, owner })),
  ];
}

/** What the changes add and remove, in the words of the official changelog. */
export function newsOf(
  previous: SpecState,
  current: SpecState,
  changes: readonly Change[],
): ReadonlyMap<string, Entry> {
  const entries = changes.flatMap(({ rule, place }): readonly Entry[] => {
    const what = WHAT[rule];
    const { service, version, action, type, side = "response", member, formerType } = place;
    const state = (what === "added" ? current : previous).services.get(serviceKey(place));
    if (what === undefined || state === undefined) return [];
    if (action !== undefined) return [{ service, version, kind: `action ${what}`, owner: action }];
    if (type === undefined) return everythingOf(state, what);
    if (member === undefined) return [{ service, version, kind: `type ${what}`, owner: type }];
    const name = what === "removed" ? (formerType ?? type) : type;
    const { of, owner } = fieldEntry(state, side, name);
    return [{ service, version, kind: `${of} ${what}`, owner, name: member }];
  });
  return new Map(entries.map((entry) => [entryKey(entry), entry]));
}

const has = (state: SpecState, { kind, service, version, owner, name }: Entry): boolean => {
  const found = state.services.get(serviceKey({ service, version }));
  const typeHas = (side: Side, type: string): boolean =>
    found?.types[side].get(type)?.members.some((member) => member.name === name) ?? false;
  if (kind.startsWith("action")) return found?.endpoints.has(owner) ?? false;
  if (kind.startsWith("type")) return SIDES.some((side) => found?.types[side].has(owner));
  if (kind.startsWith("request")) return typeHas("request", `${owner}Request`);
  if (kind.startsWith("response")) return typeHas("response", `${owner}Response`);
  return SIDES.some((side) => typeHas(side, owner));
};

/** Why something that the changelog lists is no change to the diff. */
export type Reason =
  | "the release has no such service"
  | "it is in both states"
  | "the other way round"
  | "in no state, or used by no action"
  | "only where no action of both states leads";

export function reasonOf(previous: SpecState, current: SpecState, entry: Entry): Reason {
  const key = serviceKey(entry);
  if (!previous.services.has(key) && !current.services.has(key)) return "the release has no such service";
  const [before, after] = [has(previous, entry), has(current, entry)];
  if (before && after) return "it is in both states";
  if (!before && !after) return "in no state, or used by no action";
  return after === entry.kind.endsWith("added")
    ? "only where no action of both states leads"
    : "the other way round";
}
