import { recordOf } from "@tc3-schema/base/json";
import type { SchemaSource } from "@tc3-schema/codegen/schema-source";

/**
 * The types of a schema file as they are written there. The generator has a model of its own; this is the second opinion, so
 * it shares no code with it.
 */
export interface Member {
  readonly type?: string | readonly string[];
  readonly "x-kind"?: string;
  readonly items?: Member;
  readonly $ref?: string;
  readonly allOf?: readonly Member[];
  readonly oneOf?: readonly Member[];
  readonly deprecated?: true;
}

export interface ObjectType {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, Member>>;
  readonly "x-failures"?: readonly { readonly when: string; readonly is: number; readonly code: string }[];
}

export type Types = Readonly<Record<string, ObjectType>>;

/** The content of a file of schemas. Its form was checked by the generator, which reads the same files. */
export const readSchema = (
  source: SchemaSource,
  file: string,
): { readonly definitions: Types; readonly "x-actions"?: object; readonly "x-callbacks"?: object } =>
  JSON.parse(source.read(file));

/** The members of an object by name. */
export const membersOf = (value: unknown): [string, unknown][] => Object.entries(recordOf(value));

/** The JSON kind of a member. */
export function kindOf(member: Member): string {
  const [kind = "object"] = [member.type ?? "object"].flat();
  return kind;
}

/** Whether the definition lets a member be null. */
export const isNullable = ({ type, oneOf }: Member): boolean =>
  oneOf !== undefined || (type !== undefined && type.includes("null"));

/** Whether a member is an integer of 64 bits, which the exact modes convert. */
export const isWide = (member: Member): boolean =>
  member["x-kind"] === "int64" || member["x-kind"] === "uint64";

/** The type that a member refers to, or undefined. */
export function typeOf({ $ref, allOf, oneOf }: Member, types: Types): ObjectType | undefined {
  const target = $ref ?? allOf?.[0]?.$ref ?? oneOf?.[0]?.$ref;
  return target === undefined ? undefined : types[target.slice("#/definitions/".length)];
}
