import type { ElementKind, Member, MemberKind, ObjectType } from "@tc3-schema/codegen/model";
import { WIDE } from "../wide-integers.ts";
import { type JsonSchema, part } from "./json-schema.ts";

/**
 * Returns the schema of an integer without limits. A contract limits integers to 2^53, because JavaScript loses digits
 * beyond it, but Python, Go and others do not. The mark says which integers have 64 bits. It is a `$comment`, not a
 * `format`, because Ajv refuses to compile an unknown format.
 */
function exactInteger(schema: JsonSchema, official: string | undefined): JsonSchema {
  const { minimum: _, maximum: _maximum, ...unbounded } = schema;
  return official !== undefined && WIDE.has(official) ? { ...unbounded, $comment: official } : unbounded;
}

function exact(schema: JsonSchema, kind: MemberKind): JsonSchema {
  if (kind.kind === "integer") return exactInteger(schema, kind.official);
  if (kind.kind === "list") return { ...schema, items: exact(part(schema, "items"), kind.of) };
  return schema;
}

/** Whether values of a kind have 64 bits. */
export const isWide = (kind: MemberKind): boolean => {
  const element: ElementKind | MemberKind = kind.kind === "list" ? kind.of : kind;
  return element.kind === "integer" && element.official !== undefined && WIDE.has(element.official);
};

/** Adds to a member's schema its description, whether it is deprecated, and the mark of wide integers. */
function describeMember(schema: JsonSchema, { type, description, deprecated }: Member): JsonSchema {
  const value = exact(schema, type);
  if (description === undefined && !deprecated) return value;
  return {
    ...(description === undefined ? {} : { description }),
    ...(deprecated ? { deprecated: true } : {}),
    // Draft-07 ignores keywords beside a $ref.
    ...("$ref" in value ? { allOf: [value] } : value),
  };
}

/** Describes members where they are declared. Descriptions of the envelope stay unchanged. */
export function describeMembers(properties: JsonSchema, members: readonly Member[]): JsonSchema {
  const byName = new Map(members.map((member) => [member.name, member]));
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => {
      const member = byName.get(name);
      return [name, member === undefined ? schema : describeMember(part(properties, name), member)];
    }),
  );
}

/** Returns a type's schema with its name and its description. */
export const describeType = (schema: JsonSchema, { name, description, members }: ObjectType): JsonSchema => ({
  title: name,
  ...(description === undefined ? {} : { description }),
  ...schema,
  properties: describeMembers(part(schema, "properties"), members),
});

/** Returns a schema with the name and the description of every definition. */
export function describeDefinitions(schema: JsonSchema, types: readonly ObjectType[]): JsonSchema {
  if (types.length === 0) return schema;
  const derived = part(schema, "definitions");
  return {
    ...schema,
    definitions: Object.fromEntries(
      types.map((type) => [type.name, describeType(part(derived, type.name), type)]),
    ),
  };
}
