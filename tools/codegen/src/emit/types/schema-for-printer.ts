/**
 * The JSON Schema that json-schema-to-typescript prints as interfaces. It has the same meaning as the schemas of a
 * service, in a form that gives the TypeScript that we publish:
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
 * `tsType` is a keyword of the library: a type in the spelling of TypeScript. It is used if JSON Schema has no word for a
 * type (`Int64`), or if the library would spell it differently:
 *
 * - A `$ref` to K8sLabel is printed as `K8SLabel`, and it cannot lead into another module.
 * - `["string", "null"]` is printed as `(string | null)`, with the parentheses.
 */

import type { ElementKind, Member, MemberKind, ObjectType } from "../../model/model.ts";
import { commentLines } from "../code.ts";
import { isInt64, type TypeNames, typeOf } from "./member-type.ts";

type PrinterElement =
  | { readonly type: "string" | "integer" | "number" | "boolean" | "any" }
  | { readonly tsType: string };

export type PropertySchema = { readonly description?: string } & (
  | PrinterElement
  | { readonly type: "array"; readonly items: PrinterElement }
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

/**
 * The types are a list. The library prints its items in their order, and a name such as `hasOwnProperty` is not a key
 * anywhere.
 */
export interface SchemaForPrinter {
  readonly type: "array";
  readonly items: readonly InterfaceSchema[];
}

/** A type that is printed as an interface. */
export interface PrintableType extends ObjectType {
  /** Whether unknown members are allowed, as in the envelope's own type. */
  readonly open?: boolean;
}

/** @param tag A line of our own. A text cannot have tags. */
const described = (text: string | undefined, tag?: string): { readonly description?: string } => {
  const lines = [...commentLines([text]), ...(tag === undefined ? [] : [tag])];
  return lines.length === 0 ? {} : { description: lines.join("\n") };
};

const elementSchema = (element: ElementKind, names: TypeNames): PrinterElement =>
  element.kind === "ref" || isInt64(element)
    ? { tsType: typeOf(element, names).text }
    : { type: element.kind };

function kindSchema(type: MemberKind, nullable: boolean, names: TypeNames): PropertySchema {
  if (type.kind === "any") return { type: "any" };
  if (nullable) return { tsType: `${typeOf(type, names).text} | null` };
  if (type.kind === "list") return { type: "array", items: elementSchema(type.of, names) };
  return elementSchema(type, names);
}

/** The library puts `@deprecated` first if the description is its text, but ours comes last. */
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
 * @param names The names of types in the module. An interface with a reserved name is declared under another one.
 */
export function schemaForPrinter(types: readonly PrintableType[], names: TypeNames): SchemaForPrinter {
  // The library traverses a schema some thirty times, but visits each object only once. Of the 214,000 properties in
  // the catalogue, most have no description, so properties of one type share one object.
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
