import { pointer } from "@tc3-schema/base/json";
import { SchemaError } from "@tc3-schema/codegen/schema-error";
import type { Edition } from "@tc3-schema/codegen/schema-files";
import type { Definition } from "@tc3-schema/spec-import/definition";
import { KINDS } from "@tc3-schema/spec-import/member-shape";
import type { EditionFacts } from "../facts.ts";
import { memberText } from "../member-text.ts";

/**
 * Returns the facts of a definition.
 *
 * @throws {SchemaError} If an object has the name of a kind, because a member of that type would look like that kind.
 */
export function factsOfDefinition(
  { service, version, actions, objects }: Definition,
  edition: Edition,
  file: string,
  codes: EditionFacts["codes"],
): EditionFacts {
  const mistakes = [...objects.keys()]
    .filter((name) => KINDS.has(name))
    .map((name) => ({
      file,
      pointer: pointer("objects", name),
      expected: "a name that is not a kind",
      received: JSON.stringify(name),
    }));
  if (mistakes.length > 0) throw new SchemaError(mistakes);
  return {
    edition,
    service,
    version,
    actions: new Map(actions.map(({ name, status }) => [name, status])),
    types: new Map(
      [...objects].map(([name, { members }]) => [
        name,
        new Map(members.map((member) => [member.name, memberText(member)])),
      ]),
    ),
    codes,
  };
}
