import { pointer } from "@tc3-schema/base/json";
import { sortedEntries } from "@tc3-schema/base/order";
import type { EnvelopeMemberSchema, EnvelopeTypeSchema } from "../load/files.ts";
import { type Mistake, SchemaError } from "../load/schema-error.ts";
import type { Member, MemberKind, ObjectType } from "./model.ts";

const REF = "#/definitions/";

const kindOf = (schema: EnvelopeMemberSchema): MemberKind => {
  if (schema.$ref !== undefined) return { kind: "ref", name: schema.$ref.slice(REF.length) };
  return { kind: schema.type ?? "any" };
};

/**
 * Reads one of the envelope's two types from its definition. A member that only refers to another type takes that
 * type's description.
 *
 * @throws {SchemaError} If a `$ref` leads nowhere or a promised member is not declared.
 */
export function envelopeType(
  file: string,
  definitions: Readonly<Record<string, EnvelopeTypeSchema>>,
  name: string,
): ObjectType {
  const at = (...tokens: (string | number)[]): string => pointer("definitions", name, ...tokens);
  const schema = definitions[name];
  if (schema === undefined) {
    throw new SchemaError([{ file, pointer: at(), expected: "a definition", received: "nothing" }]);
  }

  const mistakes: Mistake[] = [];
  if (schema.title !== name) {
    mistakes.push({
      file,
      pointer: at("title"),
      expected: JSON.stringify(name),
      received: JSON.stringify(schema.title),
      advice: "The title is the type's name: it must be the name of the definition",
    });
  }
  schema.required.forEach((member, index) => {
    if (Object.hasOwn(schema.properties, member)) return;
    mistakes.push({
      file,
      pointer: at("required", index),
      expected: "a member that properties declares",
      received: JSON.stringify(member),
    });
  });

  const members = sortedEntries(schema.properties).map(([memberName, member]): Member => {
    const type = kindOf(member);
    const target = type.kind === "ref" ? definitions[type.name] : undefined;
    if (type.kind === "ref" && target === undefined) {
      mistakes.push({
        file,
        pointer: at("properties", memberName, "$ref"),
        expected: "a reference to a definition of this file",
        received: JSON.stringify(member.$ref),
      });
    }
    return {
      name: memberName,
      type,
      promised: schema.required.includes(memberName),
      nullable: false,
      nullFlag: false,
      deprecated: member.deprecated === true,
      description: member.description ?? target?.description,
    };
  });

  if (mistakes.length > 0) throw new SchemaError(mistakes);
  return { name, description: schema.description, members };
}
