import { isRecord } from "@tc3-schema/base/json";
import { type DeclaredValue, declaredBelow } from "../declared-values.ts";
import type { JsonPath } from "../json-path.ts";
import { otherKinds, unknownName } from "../mutants.ts";
import type { DeclaredObject } from "../read-declared.ts";

export type RequestChange =
  | "another kind"
  | "null"
  | "an unknown parameter"
  | "a required parameter removed"
  | "an optional parameter removed";

/** One change of a request. It is undone before the next one. */
export interface RequestMutant {
  readonly change: RequestChange;
  readonly path: JsonPath;
  /** The code of the issue for which the request must be refused; undefined if it must be accepted. */
  readonly code?: string;
  /** The parameters of the object, if one was added to it. The issue must name the nearest of them. */
  readonly known?: ReadonlySet<string>;
}

function* ofAnotherKind(values: readonly DeclaredValue[]): Generator<RequestMutant> {
  for (const { path, value, declared, set } of values) {
    for (const other of otherKinds(declared)) {
      set(other);
      yield { change: "another kind", path, code: "wrong-kind" };
    }
    set(value);
  }
}

function* setToNull(values: readonly DeclaredValue[]): Generator<RequestMutant> {
  for (const { path, value, nullable, set } of values) {
    set(null);
    yield { change: "null", path, ...(nullable ? {} : { code: "null" }) };
    set(value);
  }
}

function* withUnknown(
  values: readonly DeclaredValue[],
  request: DeclaredObject,
  body: object,
): Generator<RequestMutant> {
  for (const { path, value, declared } of [{ path: [], value: body, declared: request }, ...values]) {
    if (!isRecord(value) || declared.kind !== "object") continue;
    const name = unknownName(value, declared);
    Reflect.set(value, name, 1);
    const known = new Set(declared.members.keys());
    yield { change: "an unknown parameter", path: [...path, name], code: "unknown-field", known };
    Reflect.deleteProperty(value, name);
  }
}

function* removed(values: readonly DeclaredValue[]): Generator<RequestMutant> {
  for (const { path, value, promised, remove, set } of values) {
    if (remove === undefined) continue;
    remove();
    yield promised === true
      ? { change: "a required parameter removed", path, code: "missing" }
      : { change: "an optional parameter removed", path };
    set(value);
  }
}

/**
 * Changes each declared value of a request, one after the other.
 *
 * @param body A valid request. It is changed in place; after the last change it has the same members as before.
 */
export function* requestMutantsOf(body: object, request: DeclaredObject): Generator<RequestMutant> {
  const values = declaredBelow({ value: body, declared: request, path: [] });
  yield* ofAnotherKind(values);
  yield* setToNull(values);
  yield* withUnknown(values, request, body);
  // This comes last, because an object is slower after a member was deleted.
  yield* removed(values);
}
