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
  /** Whether every answer has it. */
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

/** The answers of the actions of one version, by action. */
export type Answers = ReadonlyMap<string, DeclaredObject>;

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
export function readDeclared(file: string): Answers {
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
        // An optional member may be null, whatever its flag says: half of all flags changed within three years.
        nullable: member["value_allowed_null"] === true || member["output_required"] !== true,
        promised: member["output_required"] === true,
      });
    }
    return { kind: "object", members };
  };

  return new Map(
    Object.entries(objectAt(content, "actions", file)).map(([name, action]) => {
      const output = isRecord(action) ? action["output"] : undefined;
      if (typeof output !== "string") throw new ExamplesError(`${file}: ${name} has no output`);
      return [name, objectOf(output)];
    }),
  );
}
