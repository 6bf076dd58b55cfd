import { isRecord } from "@tc3-schema/base/json";
import type { JsonPath } from "./json-path.ts";
import type { Declared, DeclaredMember, DeclaredObject } from "./read-declared.ts";

type Holder = Record<string, unknown> | unknown[];

/** A value in a body, with its declaration in the definitions. */
export interface DeclaredValue {
  readonly path: JsonPath;
  readonly value: unknown;
  readonly declared: Declared;
  readonly nullable: boolean;
  /** Undefined for an element of a list, which is never promised. */
  readonly promised?: boolean;
  readonly set: (value: unknown) => void;
  readonly remove?: () => void;
}

const member = (
  holder: Record<string, unknown>,
  name: string,
  { declared, nullable, promised }: DeclaredMember,
  path: JsonPath,
): DeclaredValue => ({
  path: [...path, name],
  value: holder[name],
  declared,
  nullable,
  promised,
  set: (value) => {
    holder[name] = value;
  },
  remove: () => {
    Reflect.deleteProperty(holder, name);
  },
});

const element = (holder: unknown[], index: number, declared: Declared, path: JsonPath): DeclaredValue => ({
  path: [...path, index],
  value: holder[index],
  declared,
  nullable: false,
  set: (value) => {
    holder[index] = value;
  },
});

const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null;

function below({
  value,
  declared,
  path,
}: Pick<DeclaredValue, "value" | "declared" | "path">): readonly DeclaredValue[] {
  if (!isHolder(value)) return [];
  if (declared.kind === "array") {
    return Array.isArray(value) ? value.map((_, index) => element(value, index, declared.of, path)) : [];
  }
  if (declared.kind !== "object" || Array.isArray(value)) return [];
  return Object.keys(value).flatMap((name) => {
    const known = declared.members.get(name);
    return known === undefined ? [] : [member(value, name, known, path)];
  });
}

/** Returns every member and every element of an answer that the definitions declare. */
export const declaredValues = (body: unknown, answer: DeclaredObject): readonly DeclaredValue[] =>
  isRecord(body) ? declaredBelow({ value: body["Response"], declared: answer, path: ["Response"] }) : [];

/** Returns every member and every element below a value that the definitions declare. */
export function declaredBelow(
  root: Pick<DeclaredValue, "value" | "declared" | "path">,
): readonly DeclaredValue[] {
  const found: DeclaredValue[] = [];
  const waiting = [...below(root)];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    found.push(place);
    waiting.push(...below(place));
  }
  return found;
}
