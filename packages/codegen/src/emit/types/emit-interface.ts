import type { JSONSchema4 } from "json-schema";
import { compile, type JSONSchema } from "json-schema-to-typescript";
import type { Member, MemberKind, ObjectType } from "../../model/model.ts";
import { type Code, foreign } from "../code.ts";
import { indent } from "./indent.ts";

const OPTIONS = { additionalProperties: false, bannerComment: "", format: false };

const typeOf = (type: MemberKind): JSONSchema => {
  switch (type.kind) {
    case "string":
      return { type: "string" };
    case "any":
      // Without a type it would print `{ [k: string]: unknown }`, which no string is assignable to.
      return { tsType: "unknown" };
    case "ref":
      throw new TypeError(`${type.name}: members that refer to another type are not emitted yet`);
  }
};

const memberSchema = ({ type, deprecated, description }: Member): JSONSchema => ({
  ...typeOf(type),
  description,
  ...(deprecated ? { deprecated } : {}),
});

/**
 * Model in: a type's members. TypeScript out: the interface of that name.
 *
 * @param open Whether members beyond the declared ones are expected, so that reading one is no error.
 */
export async function emitInterface(type: ObjectType, { open }: { readonly open: boolean }): Promise<Code> {
  const schema: JSONSchema4 = {
    title: type.name,
    description: type.description,
    type: "object",
    required: type.members.filter(({ promised }) => promised).map(({ name }) => name),
    properties: Object.fromEntries(type.members.map((member) => [member.name, memberSchema(member)])),
    additionalProperties: open,
  };
  return foreign(indent(await compile(schema, type.name, OPTIONS)));
}
