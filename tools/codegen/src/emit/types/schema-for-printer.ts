/**
 * The JSON Schema that json-schema-to-typescript prints as interfaces. It says the same as the schemas of a service, in
 * the words that give the TypeScript which we publish:
 *
 * ```json
 * { "type": "array", "items": [{
 *   "title": "SendStatus",
 *   "description": "The outcome for one number.",
 *   "type": "object",
 *   "required": ["Code", "Fee"],
 *   "additionalProperties": false,
 *   "properties": {
 *     "Code": { "type": "string" },
 *     "Fee": { "tsType": "Int64" },
 *     "Tags": { "type": "array", "items": { "tsType": "K8sLabel" } },
 *     "Zone": { "tsType": "string | null" }
 * } }] }
 * ```
 *
 * `tsType` is the library's own keyword: the type as TypeScript has it. It stands where JSON Schema has no word for a type
 * (`Int64`), or where the library spells it otherwise:
 *
 * - A `$ref` to K8sLabel is printed as `K8SLabel`, and it cannot lead into another module.
 * - `["string", "null"]` is printed as `(string | null)`, with the parentheses.
 */

import type { ElementKind, Member, MemberKind, ObjectType } from "../../model/model.ts";
import { commentLines } from "../code.ts";
import { isInt64, type TypeNames, typeOf } from "./member-type.ts";

type ElementSchema =
  | { readonly type: "string" | "integer" | "number" | "boolean" | "any" }
  | { readonly tsType: string };

export type PropertySchema = { readonly description?: string } & (
  | ElementSchema
  | { readonly type: "array"; readonly items: ElementSchema }
  | { readonly type: "null" }
);

export interface InterfaceSchema {
  readonly title: string;
  readonly description?: string;
  readonly type: "object";
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, PropertySchema>>;
  readonly additionalProperties: boolean;
}

/** A list: the library prints its items in their order, and a name such as `hasOwnProperty` is no key anywhere. */
export interface SchemaForPrinter {
  readonly type: "array";
  readonly items: readonly InterfaceSchema[];
}

/** What an interface is made from. */
export interface Printed extends ObjectType {
  /** Whether members beyond the declared ones are expected, as the envelope's own type has them. */
  readonly open?: boolean;
}

const described = (...paragraphs: readonly (string | undefined)[]): { readonly description?: string } => {
  const lines = commentLines(paragraphs);
  return lines.length === 0 ? {} : { description: lines.join("\n") };
};

const elementSchema = (element: ElementKind, names: TypeNames): ElementSchema =>
  element.kind === "ref" || isInt64(element)
    ? { tsType: typeOf(element, names).text }
    : { type: element.kind };

function kindSchema(type: MemberKind, nullable: boolean, names: TypeNames): PropertySchema {
  if (type.kind === "any") return { type: "any" };
  if (nullable) return { tsType: `${typeOf(type, names).text} | null` };
  if (type.kind === "list") return { type: "array", items: elementSchema(type.of, names) };
  return elementSchema(type, names);
}

/** The library puts `@deprecated` first, where it takes the description for its own text: ours comes last. */
const propertySchema = (
  { type, nullable, deprecated, description }: Member,
  names: TypeNames,
): PropertySchema => ({
  ...described(description, deprecated ? "@deprecated" : undefined),
  ...kindSchema(type, nullable, names),
});

const WITHOUT_ERROR: PropertySchema = {
  ...described("A success has no Error. A few carry it as null."),
  type: "null",
};

/**
 * The schema that the library prints as these interfaces, in this order.
 *
 * @param names How the module calls types. An interface whose name has to give way is declared under the other one.
 */
export function schemaForPrinter(types: readonly Printed[], names: TypeNames): SchemaForPrinter {
  // The library goes through a schema some thirty times, but through one object only once. Of the 214,000 properties in
  // the catalogue most have no description, so those of one type are one object.
  const known = new Map<string, PropertySchema>();
  const shared = (member: Member): PropertySchema => {
    const key = JSON.stringify([member.type, member.nullable, member.deprecated, member.description]);
    const property = known.get(key) ?? propertySchema(member, names);
    known.set(key, property);
    return property;
  };
  return {
    type: "array",
    items: types.map(({ name, description, members, open = false }) => ({
      title: names.type(name).text,
      ...described(description),
      type: "object",
      required: members.filter(({ promised }) => promised).map((member) => member.name),
      properties: Object.fromEntries([
        ...members.map((member) => [member.name, shared(member)] as const),
        ...(open ? [["Error", WITHOUT_ERROR] as const] : []),
      ]),
      additionalProperties: open,
    })),
  };
}
