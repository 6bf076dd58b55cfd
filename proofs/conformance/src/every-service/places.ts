import { isRecord } from "@tc3-schema/base/json";
import type { Declared, DeclaredMember, DeclaredObject } from "./declared.ts";
import type { JsonPath } from "./json-path.ts";

type Holder = Record<string, unknown> | unknown[];

/** A value in a body that the definitions know. */
export interface Place {
  readonly path: JsonPath;
  readonly value: unknown;
  readonly declared: Declared;
  readonly nullable: boolean;
  /** Undefined of an element of an array, which nothing promises. */
  readonly promised?: boolean;
  readonly set: (value: unknown) => void;
  readonly remove?: () => void;
}

const member = (
  holder: Record<string, unknown>,
  name: string,
  { declared, nullable, promised }: DeclaredMember,
  path: JsonPath,
): Place => ({
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

const element = (holder: unknown[], index: number, declared: Declared, path: JsonPath): Place => ({
  path: [...path, index],
  value: holder[index],
  declared,
  nullable: false,
  set: (value) => {
    holder[index] = value;
  },
});

const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null;

function below({ value, declared, path }: Pick<Place, "value" | "declared" | "path">): readonly Place[] {
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

/** Every place of an answer that the definitions know: members and elements, with what is in them. */
export function placesOf(body: unknown, answer: DeclaredObject): readonly Place[] {
  if (!isRecord(body)) return [];
  const found: Place[] = [];
  const waiting = [...below({ value: body["Response"], declared: answer, path: ["Response"] })];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    found.push(place);
    waiting.push(...below(place));
  }
  return found;
}
