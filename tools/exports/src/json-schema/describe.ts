import type { ElementKind, Member, MemberKind, ObjectType } from "@tc3-schema/codegen/model";
import { type JsonSchema, part } from "./json-schema.ts";

const WIDE: ReadonlySet<string> = new Set(["int64", "uint64"]);

/**
 * An integer without the bounds of a double: a contract has them because JavaScript loses what is beyond, but Python, Go
 * and others lose nothing there. The mark tells which integers have 64 bits. It is a `$comment`, not a `format`, because
 * Ajv refuses to compile a format that it does not know.
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

/** A member's schema with what is known of the member beside its kind. */
function describeMember(schema: JsonSchema, { type, description, deprecated }: Member): JsonSchema {
  const value = exact(schema, type);
  if (description === undefined && !deprecated) return value;
  return {
    ...(description === undefined ? {} : { description }),
    ...(deprecated ? { deprecated: true } : {}),
    // Draft-07 ignores what is beside a $ref.
    ...("$ref" in value ? { allOf: [value] } : value),
  };
}

/** Members are described where they are declared; what the envelope says itself stays as it is. */
export function describeMembers(properties: JsonSchema, members: readonly Member[]): JsonSchema {
  const byName = new Map(members.map((member) => [member.name, member]));
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => {
      const member = byName.get(name);
      return [name, member === undefined ? schema : describeMember(part(properties, name), member)];
    }),
  );
}

/** A type's schema under its name and with its words. */
export const describeType = (schema: JsonSchema, { name, description, members }: ObjectType): JsonSchema => ({
  title: name,
  ...(description === undefined ? {} : { description }),
  ...schema,
  properties: describeMembers(part(schema, "properties"), members),
});

/** Every definition of a schema under its name and with its words. */
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
