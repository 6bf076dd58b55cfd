import { pointer } from "@tc3-schema/base/json";
import { SchemaError } from "@tc3-schema/codegen/schema-error";
import type { Edition } from "@tc3-schema/codegen/schema-files";
import type { Definition } from "@tc3-schema/spec-import/definition";
import { KINDS } from "@tc3-schema/spec-import/member-shape";
import type { EditionFacts } from "../facts.ts";
import { memberText } from "../member-text.ts";

/**
 * The facts of a definition.
 *
 * @throws {SchemaError} When an object is called like a kind, because a member of it could not be told from the kind.
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
      expected: "a name that is no kind",
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
