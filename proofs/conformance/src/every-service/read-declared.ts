import { readJsonObject } from "@tc3-schema/base/files";
import { isRecord, type JsonObject } from "@tc3-schema/base/json";
import { ExamplesError } from "../examples-error.ts";

/**
 * The kind of a value in the official definitions. It is read directly from them and not through our import and our
 * generator, because those are under test.
 */
export type Declared =
  | { readonly kind: "string" | "number" | "boolean" }
  | { readonly kind: "integer"; readonly official: "int64" | "uint64" }
  | { readonly kind: "array"; readonly of: Declared }
  | { readonly kind: "object"; readonly members: ReadonlyMap<string, DeclaredMember> };

export type DeclaredObject = Extract<Declared, { kind: "object" }>;

export interface DeclaredMember {
  readonly declared: Declared;
  readonly nullable: boolean;
  /** Whether every answer has it, or every request must have it. */
  readonly promised: boolean;
}

const SCALARS: ReadonlyMap<unknown, Declared> = new Map<unknown, Declared>([
  ["string", { kind: "string" }],
  ["date", { kind: "string" }],
  ["datetime", { kind: "string" }],
  ["datetime_iso", { kind: "string" }],
  ["binary", { kind: "string" }],
  ["float", { kind: "number" }],
  ["bool", { kind: "boolean" }],
  ["int64", { kind: "integer", official: "int64" }],
  ["uint64", { kind: "integer", official: "uint64" }],
]);

/** The answers or the requests of the actions of one version, by action. */
export type DeclaredActions = ReadonlyMap<string, DeclaredObject>;

/** How the official definitions describe an answer, and how a request. */
interface Side {
  /** The key of an action that names the object. */
  readonly key: "output" | "input";
  readonly isNullable: (member: JsonObject) => boolean;
  readonly isPromised: (member: JsonObject) => boolean;
}

const ANSWERS: Side = {
  key: "output",
  // An optional member may be null, whatever its flag says: half of all flags changed within three years.
  isNullable: (member) => member["value_allowed_null"] === true || member["output_required"] !== true,
  isPromised: (member) => member["output_required"] === true,
};

const REQUESTS: Side = {
  key: "input",
  isNullable: (member) => member["value_allowed_null"] === true,
  isPromised: (member) => member["required"] === true,
};

const objectAt = (holder: JsonObject, key: string, where: string): JsonObject => {
  const value = holder[key];
  if (!isRecord(value)) throw new ExamplesError(`${where}: expected an object at ${key}`);
  return value;
};

/**
 * Reads the answers of all actions from an official definition.
 *
 * @param file The path of `api.json`.
 * @throws {ExamplesError} If the file has another form.
 */
export const readAnswers = (file: string): DeclaredActions => readSide(file, ANSWERS);

/**
 * Reads the requests of all actions from an official definition.
 *
 * @param file The path of `api.json`.
 * @throws {ExamplesError} If the file has another form.
 */
export const readRequests = (file: string): DeclaredActions => readSide(file, REQUESTS);

function readSide(file: string, { key, isNullable, isPromised }: Side): DeclaredActions {
  const content = readJsonObject(file, ExamplesError);
  const objects = objectAt(content, "objects", file);
  const known = new Map<string, Map<string, DeclaredMember>>();

  const valueOf = (name: unknown): Declared => {
    const scalar = SCALARS.get(name);
    if (scalar !== undefined) return scalar;
    if (typeof name !== "string" || !Object.hasOwn(objects, name))
      throw new ExamplesError(`${file}: unknown kind ${JSON.stringify(name)}`);
    return objectOf(name);
  };

  const objectOf = (name: string): DeclaredObject => {
    const before = known.get(name);
    if (before !== undefined) return { kind: "object", members: before };
    // It is registered before its members are read, because a type can contain itself.
    const members = new Map<string, DeclaredMember>();
    known.set(name, members);
    const listed = objectAt(objects, name, file)["members"];
    for (const each of Array.isArray(listed) ? listed : []) {
      const member: unknown = each;
      if (!isRecord(member) || typeof member["name"] !== "string")
        throw new ExamplesError(`${file}: expected members with names in ${name}`);
      const value = valueOf(member["member"]);
      members.set(member["name"], {
        declared: member["type"] === "list" ? { kind: "array", of: value } : value,
        nullable: isNullable(member),
        promised: isPromised(member),
      });
    }
    return { kind: "object", members };
  };

  return new Map(
    Object.entries(objectAt(content, "actions", file)).map(([name, action]) => {
      const object = isRecord(action) ? action[key] : undefined;
      if (typeof object !== "string") throw new ExamplesError(`${file}: ${name} has no ${key}`);
      return [name, objectOf(object)];
    }),
  );
}
