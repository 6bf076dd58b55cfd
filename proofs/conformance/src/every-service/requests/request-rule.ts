import { isRecord } from "@tc3-schema/base/json";
import type { JsonPath } from "../json-path.ts";
import type { Declared, DeclaredObject } from "../read-declared.ts";

/** Whether a value that is not null has the declared kind, apart from what is in it. */
function hasKind(value: unknown, { kind }: Declared): boolean {
  switch (kind) {
    case "integer":
      return Number.isInteger(value);
    case "array":
      return Array.isArray(value);
    case "object":
      return isRecord(value) && !Array.isArray(value);
    default:
      return typeof value === kind;
  }
}

function* broken(value: unknown, declared: Declared, path: JsonPath): Generator<string> {
  const at = path.join(".");
  if (value === null) {
    yield `null at ${at}`;
  } else if (!hasKind(value, declared)) {
    yield `wrong-kind at ${at}`;
  } else if (declared.kind === "array" && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* broken(item, declared.of, [...path, index]);
  } else if (declared.kind === "object" && isRecord(value)) {
    yield* brokenIn(value, declared, path);
  }
}

function* brokenIn(
  value: Readonly<Record<string, unknown>>,
  { members }: DeclaredObject,
  path: JsonPath,
): Generator<string> {
  for (const [name, { promised }] of members)
    if (promised && !Object.hasOwn(value, name)) yield `missing at ${[...path, name].join(".")}`;
  for (const [name, each] of Object.entries(value)) {
    const member = members.get(name);
    if (member === undefined) yield `unknown-field at ${[...path, name].join(".")}`;
    else if (each !== null || !member.nullable) yield* broken(each, member.declared, [...path, name]);
  }
}

/**
 * Returns where a request contradicts the official definition, each as `code at path`, sorted. This is the rule of a request
 * contract, written a second time, so that every refusal can be compared with it.
 */
export const requestRule = (request: unknown, declared: DeclaredObject): readonly string[] =>
  [...broken(request, declared, [])].sort();
