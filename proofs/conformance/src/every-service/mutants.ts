import { isRecord } from "@tc3-schema/base/json";
import { type DeclaredValue, declaredValues } from "./declared-values.ts";
import type { JsonPath } from "./json-path.ts";
import type { Declared, DeclaredObject } from "./read-declared.ts";

export type Change = "another kind" | "null" | "an unknown member" | "removed";

/** One change of a body, and the verdict that it must get. The change is undone before the next one. */
export interface Mutant {
  readonly change: Change;
  readonly path: JsonPath;
  readonly accepted: boolean;
  /** The code of the issue that must be reported at the path. */
  readonly code?: string;
  /** Whether the change breaks a promise of a success only. */
  readonly ofSuccess?: boolean;
}

/** A value of each JSON kind. The text looks like an integer, because that is a common mistake. */
const VALUES = { string: "7", integer: 7, fraction: 1.5, boolean: true, array: [], object: {} } as const;

const SAME_KIND: Readonly<Record<Declared["kind"], readonly string[]>> = {
  string: ["string"],
  boolean: ["boolean"],
  integer: ["integer"],
  number: ["integer", "fraction"],
  array: ["array"],
  object: ["object"],
};

/** Returns a value of each kind but the declared one. */
export const otherKinds = ({ kind }: Declared): readonly unknown[] =>
  Object.entries(VALUES)
    .filter(([name]) => !SAME_KIND[kind].includes(name) && (name !== "fraction" || kind === "integer"))
    .map(([, value]) => value);

const isRequestId = ({ path: [, second, ...deeper] }: DeclaredValue): boolean =>
  second === "RequestId" && deeper.length === 0;

function* ofAnotherKind(values: readonly DeclaredValue[]): Generator<Mutant> {
  for (const each of values) {
    const { path, value, declared } = each;
    const code = isRequestId(each) ? "bad-request-id" : "wrong-kind";
    for (const other of otherKinds(declared)) {
      each.set(other);
      yield { change: "another kind", path, accepted: false, code };
    }
    each.set(value);
  }
}

function* setToNull(values: readonly DeclaredValue[]): Generator<Mutant> {
  for (const each of values) {
    const { path, value, nullable } = each;
    each.set(null);
    if (isRequestId(each)) yield { change: "null", path, accepted: false, code: "bad-request-id" };
    else yield { change: "null", path, accepted: true, ...(nullable ? {} : { code: "null" }) };
    each.set(value);
  }
}

function* removed(values: readonly DeclaredValue[]): Generator<Mutant> {
  for (const each of values) {
    const { path, value, promised, remove, set } = each;
    if (remove === undefined) continue;
    remove();
    if (isRequestId(each)) {
      yield { change: "removed", path, accepted: false, code: "bad-request-id" };
    } else {
      const missing = promised === true ? { code: "missing", ofSuccess: path.length === 2 } : {};
      yield { change: "removed", path, accepted: true, ...missing };
    }
    set(value);
  }
}

/** Returns a name that is not declared but is similar to a declared one. */
export function unknownName(object: object, { members }: DeclaredObject): string {
  const isFree = (name: string): boolean => !members.has(name) && !(name in object);
  return (
    [...members.keys()].flatMap((name) => [name.toLowerCase(), `${name}s`]).find(isFree) ?? "NeverHeardOf"
  );
}

function* withUnknown(
  values: readonly DeclaredValue[],
  answer: DeclaredObject,
  body: object,
): Generator<Mutant> {
  const holders = [
    { path: [], value: body, declared: undefined },
    { path: ["Response"], value: Reflect.get(body, "Response"), declared: answer },
    ...values,
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
 * Changes each declared value of a body, one after the other.
 *
 * @param body An accepted answer. It is changed in place; after the last change it is as before.
 * @param skip A member of Response that other rules judge.
 */
export function* mutantsOf(body: object, answer: DeclaredObject, skip?: string): Generator<Mutant> {
  const values = declaredValues(body, answer).filter(({ path }) => skip === undefined || path[1] !== skip);
  yield* ofAnotherKind(values);
  yield* setToNull(values);
  yield* withUnknown(values, answer, body);
  // This comes last, because an object is slower after a member was deleted.
  yield* removed(values);
}
