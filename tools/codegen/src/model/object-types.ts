import { pointer } from "@tc3-schema/base/json";
import { sortedEntries } from "@tc3-schema/base/order";
import type {
  ElementSchema,
  MemberSchema,
  ObjectTypeSchema,
  ObjectTypeSchemas,
  Reference,
} from "../load/files.ts";
import { type Mistake, SchemaError } from "../load/schema-error.ts";
import { memberNameMistakes } from "./member-names.ts";
import type { ElementKind, Member, MemberKind, ObjectType } from "./model.ts";

const REF = "#/definitions/";

/** A larger type would take minutes to generate, and minutes to load. */
const MOST_MEMBERS = 10_000;

/** Returns the name in a reference. The meta-schema has already checked its form. */
export const referred = ({ $ref }: Reference): string => $ref.slice(REF.length);

const elementKind = (schema: ElementSchema): ElementKind => {
  if ("$ref" in schema) return { kind: "ref", name: referred(schema) };
  const official = schema["x-kind"];
  return { kind: schema.type, ...(official === undefined ? {} : { official }) };
};

const shapeOf = (schema: MemberSchema): { readonly type: MemberKind; readonly nullable: boolean } => {
  if ("allOf" in schema) return { type: { kind: "ref", name: referred(schema.allOf[0]) }, nullable: false };
  if ("x-kinds" in schema) return { type: { kind: "any" }, nullable: true };
  if ("oneOf" in schema) return { type: { kind: "ref", name: referred(schema.oneOf[0]) }, nullable: true };
  const nullable = typeof schema.type !== "string";
  if ("items" in schema) return { type: { kind: "list", of: elementKind(schema.items) }, nullable };
  const kind = typeof schema.type === "string" ? schema.type : schema.type[0];
  const official = schema["x-kind"];
  return { type: { kind, ...(official === undefined ? {} : { official }) }, nullable };
};

/** Returns the type that a member, or the items of a list, refer to. */
export const refOf = (type: MemberKind): string | undefined => {
  const element = type.kind === "list" ? type.of : type;
  return element.kind === "ref" ? element.name : undefined;
};

/** The side that a type belongs to. An optional member of a response may be null, whatever the definition says. */
export type Side = "response" | "request";

const memberOf = (name: string, schema: MemberSchema, required: ReadonlySet<string>, side: Side): Member => {
  const { type, nullable: nullFlag } = shapeOf(schema);
  const promised = required.has(name);
  return {
    name,
    type,
    promised,
    nullable: nullFlag || (side === "response" && !promised),
    nullFlag,
    deprecated: schema.deprecated === true,
    description: schema.description,
  };
};

/** Checks that `x-failures` of a type refers to members that the type has. */
function failureMistakes(file: string, at: string, schema: ObjectTypeSchema): Mistake[] {
  const wants = (name: string, type: string, place: string): Mistake[] => {
    const member = Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
    if (member !== undefined && shapeOf(member).type.kind === type) return [];
    const expected = `a member of this type, of kind ${type}`;
    return [{ file, pointer: `${at}/${place}`, expected, received: JSON.stringify(name) }];
  };
  return (schema["x-failures"] ?? []).flatMap(({ when, code }, index) => [
    ...wants(when, "integer", `${index}/when`),
    ...wants(code, "string", `${index}/code`),
  ]);
}

function mistakesOf(
  file: string,
  definitions: ObjectTypeSchemas,
  name: string,
  schema: ObjectTypeSchema,
): Mistake[] {
  const at = (...tokens: (string | number)[]): string => pointer("definitions", name, ...tokens);
  const title =
    schema.title === name
      ? []
      : [
          {
            file,
            pointer: at("title"),
            expected: JSON.stringify(name),
            received: JSON.stringify(schema.title),
          },
        ];
  const undeclared = schema.required.flatMap((member, index) =>
    Object.hasOwn(schema.properties, member)
      ? []
      : [
          {
            file,
            pointer: at("required", index),
            expected: "a member that properties declares",
            received: JSON.stringify(member),
          },
        ],
  );
  const dangling = Object.entries(schema.properties).flatMap(([memberName, member]) => {
    const target = refOf(shapeOf(member).type);
    if (target === undefined || Object.hasOwn(definitions, target)) return [];
    return [
      {
        file,
        pointer: at("properties", memberName),
        expected: "a reference to a definition of this file",
        received: JSON.stringify(`${REF}${target}`),
      },
    ];
  });
  const announced = schema.required.flatMap((member, index) =>
    schema.properties[member]?.["x-announced"] === undefined
      ? []
      : [
          {
            file,
            pointer: at("required", index),
            expected: "no member that is only announced",
            received: JSON.stringify(member),
          },
        ],
  );
  const failures = failureMistakes(file, at("x-failures"), schema);
  const members = Object.keys(schema.properties);
  const names = members.flatMap((member) => memberNameMistakes(file, () => at("properties", member), member));
  const many =
    members.length <= MOST_MEMBERS
      ? []
      : [
          {
            file,
            pointer: at("properties"),
            expected: `${MOST_MEMBERS} members at most`,
            received: `${members.length}`,
            advice: "The largest official type has less than a tenth of that. Is the definition damaged?",
          },
        ];
  return [...title, ...many, ...names, ...undeclared, ...announced, ...dangling, ...failures];
}

/**
 * Reads the named types of a file. Types and members are sorted by name.
 *
 * @throws {SchemaError} If a title is not the definition's name, a name cannot be used, a required member is not
 *   declared, or a reference leads nowhere.
 */
export function objectTypes(file: string, definitions: ObjectTypeSchemas, side: Side): readonly ObjectType[] {
  const entries = sortedEntries(definitions);
  const mistakes = entries.flatMap(([name, schema]) => mistakesOf(file, definitions, name, schema));
  if (mistakes.length > 0) throw new SchemaError(mistakes);
  return entries.map(([name, schema]) => {
    const required = new Set(schema.required);
    return {
      name,
      description: schema.description,
      members: sortedEntries(schema.properties).map(([memberName, member]) =>
        memberOf(memberName, member, required, side),
      ),
    };
  });
}
