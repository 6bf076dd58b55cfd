import { pointer } from "@tc3-schema/base/json";
import { byCodeUnit } from "@tc3-schema/base/order";
import { type Mistake, SchemaError } from "@tc3-schema/codegen/schema-error";
import type { Definition, ObjectDefinition } from "@tc3-schema/spec-import/definition";
import { pathOf, type ServiceFacts } from "./facts.ts";
import { memberOf } from "./member-text.ts";

/**
 * Returns the facts in the form that schemas are made from.
 *
 * @throws {SchemaError} If the kind or a flag of a member is unknown. It names each such member.
 */
export function definitionOfFacts(facts: ServiceFacts): Definition {
  const { edition, service, version, actions, types } = facts;
  const path = pathOf(facts);
  const mistakes: Mistake[] = [];
  const isType = (name: string): boolean => types.has(name);
  const objects = [...types].map(([name, members]): ObjectDefinition => {
    const definitions = [...members].flatMap(([member, text]) => {
      const definition = memberOf(member, text, isType);
      if (definition !== undefined) return [definition];
      const file = `${edition}/${path}.jsonl`;
      const expected = "a kind or a type of this file, and flags";
      mistakes.push({ file, pointer: pointer(name, member), expected, received: JSON.stringify(text) });
      return [];
    });
    return { name, documents: [], members: definitions.sort((a, b) => byCodeUnit(a.name, b.name)) };
  });
  if (mistakes.length > 0) throw new SchemaError(mistakes);
  return {
    edition,
    service,
    version,
    folder: path.slice(path.indexOf("/") + 1),
    actions: [...actions]
      .map(([name, status]) => ({
        name,
        input: `${name}Request`,
        output: `${name}Response`,
        status,
        documents: [],
      }))
      .sort((a, b) => byCodeUnit(a.name, b.name)),
    objects: new Map(objects.map((object) => [object.name, object])),
  };
}
