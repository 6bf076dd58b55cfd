import { isRecord } from "@tc3-schema/base/json";
import type { Declared, DeclaredObject } from "./declared.ts";
import type { JsonPath } from "./json-path.ts";
import { type Place, placesOf } from "./places.ts";

export type Change = "another kind" | "null" | "an unknown member" | "removed";

/** A body with one thing changed, and what must be said of it. It is only changed until the next one is asked for. */
export interface Mutant {
  readonly change: Change;
  readonly path: JsonPath;
  readonly accepted: boolean;
  /** The code that has to be remarked at the path. */
  readonly code?: string;
  /** A missing member breaks the promise of a success only. */
  readonly ofSuccess?: boolean;
}

/** A value of each JSON kind; the integer and the text are what other kinds are mistaken for. */
const VALUES = { string: "7", integer: 7, fraction: 1.5, boolean: true, array: [], object: {} } as const;

const SAME_KIND: Readonly<Record<Declared["kind"], readonly string[]>> = {
  string: ["string"],
  boolean: ["boolean"],
  integer: ["integer"],
  number: ["integer", "fraction"],
  array: ["array"],
  object: ["object"],
};

const otherKinds = ({ kind }: Declared): readonly unknown[] =>
  Object.entries(VALUES)
    .filter(([name]) => !SAME_KIND[kind].includes(name) && (name !== "fraction" || kind === "integer"))
    .map(([, value]) => value);

const isRequestId = ({ path: [, second, ...deeper] }: Place): boolean =>
  second === "RequestId" && deeper.length === 0;

function* ofAnotherKind(places: readonly Place[]): Generator<Mutant> {
  for (const place of places) {
    const { path, value, declared } = place;
    const code = isRequestId(place) ? "bad-request-id" : "wrong-kind";
    for (const other of otherKinds(declared)) {
      place.set(other);
      yield { change: "another kind", path, accepted: false, code };
    }
    place.set(value);
  }
}

function* setToNull(places: readonly Place[]): Generator<Mutant> {
  for (const place of places) {
    const { path, value, nullable } = place;
    place.set(null);
    if (isRequestId(place)) yield { change: "null", path, accepted: false, code: "bad-request-id" };
    else yield { change: "null", path, accepted: true, ...(nullable ? {} : { code: "null" }) };
    place.set(value);
  }
}

function* removed(places: readonly Place[]): Generator<Mutant> {
  for (const place of places) {
    const { path, value, promised, remove, set } = place;
    if (remove === undefined) continue;
    remove();
    if (isRequestId(place)) {
      yield { change: "removed", path, accepted: false, code: "bad-request-id" };
    } else {
      const missing = promised === true ? { code: "missing", ofSuccess: path.length === 2 } : {};
      yield { change: "removed", path, accepted: true, ...missing };
    }
    set(value);
  }
}

/** A name that is not declared, though as like one that is as can be. */
function unknownName(object: object, { members }: DeclaredObject): string {
  const isFree = (name: string): boolean => !members.has(name) && !(name in object);
  return (
    [...members.keys()].flatMap((name) => [name.toLowerCase(), `${name}s`]).find(isFree) ?? "NeverHeardOf"
  );
}

function* withUnknown(places: readonly Place[], answer: DeclaredObject, body: object): Generator<Mutant> {
  const holders = [
    { path: [], value: body, declared: undefined },
    { path: ["Response"], value: Reflect.get(body, "Response"), declared: answer },
    ...places,
  ];
  for (const { path, value, declared } of holders) {
    if (!isRecord(value) || (declared !== undefined && declared.kind !== "object")) continue;
    const name = declared === undefined ? "response" : unknownName(value, declared);
    if (Object.hasOwn(value, name)) continue;
    Reflect.set(value, name, null);
    yield { change: "an unknown member", path: [...path, name], accepted: true, code: "unknown-field" };
    Reflect.deleteProperty(value, name);
  }
}

/**
 * Changes each place that the definitions know, one after the other.
 *
 * @param body An accepted answer, changed in place and as it was in the end.
 * @param skip A member of Response that is judged by other rules.
 */
export function* mutantsOf(body: object, answer: DeclaredObject, skip?: string): Generator<Mutant> {
  const places = placesOf(body, answer).filter(({ path }) => skip === undefined || path[1] !== skip);
  yield* ofAnotherKind(places);
  yield* setToNull(places);
  yield* withUnknown(places, answer, body);
  // Last: an object that had a member taken away is a slower one.
  yield* removed(places);
}
