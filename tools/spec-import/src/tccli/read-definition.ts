import { join } from "node:path";
import { pointer } from "@tc3-schema/base/json";
import { byCodeUnit, sortedEntries } from "@tc3-schema/base/order";
import { jsonOf } from "@tc3-schema/codegen/read-json";
import { readText } from "@tc3-schema/codegen/read-text";
import { type Mistake, SchemaError } from "@tc3-schema/codegen/schema-error";
import type { Edition } from "@tc3-schema/codegen/schema-files";
import { assertOfficial } from "./assert-official.ts";
import { contradictions } from "./contradictions.ts";
import type { Action, Definition, MemberDefinition, ObjectDefinition } from "./definition.ts";
import type { DefinitionFile } from "./definition-file.ts";
import { doubledKeys } from "./doubled-keys.ts";
import { KNOWN_SHAPES, shapeOf } from "./member-shape.ts";
import type { OfficialAction, OfficialMember } from "./official.ts";

const byName = (a: MemberDefinition, b: MemberDefinition): number => byCodeUnit(a.name, b.name);

const actionOf = (name: string, { input, output, status, document }: OfficialAction): Action => ({
  name,
  input,
  output,
  status: status ?? "online",
  documents: [document],
});

/** @throws {SchemaError} If an object has a key twice, because one of the two would silently be lost. */
function assertKeysOnce(text: string, file: string): void {
  const mistakes = doubledKeys(text).map(({ path }): Mistake => {
    const received = `${JSON.stringify(path.at(-1))} again`;
    return { file, pointer: pointer(...path), expected: "each key of an object once", received };
  });
  if (mistakes.length > 0) throw new SchemaError(mistakes);
}

/**
 * Reads one definition, and refuses everything that it does not understand.
 *
 * @param edition The edition of the clone. A definition does not say it.
 * @throws {SchemaError} With every place that has a form which no known definition has.
 */
export function readDefinition(root: string, definitionFile: DefinitionFile, edition: Edition): Definition {
  const { service, folder, file } = definitionFile;
  const text = readText(join(root, file), file);
  const content = jsonOf(text, file);
  assertKeysOnce(text, file);
  assertOfficial(content, file);
  const { actions, metadata, objects } = content;
  const mistakes: Mistake[] = contradictions(definitionFile, content);

  const memberOf = (
    object: string,
    index: number,
    official: OfficialMember,
  ): MemberDefinition | undefined => {
    const shape = shapeOf(official, (name) => Object.hasOwn(objects, name));
    if (shape === undefined) {
      mistakes.push({
        file,
        pointer: pointer("objects", object, "members", index),
        expected: `a type and member of ${KNOWN_SHAPES}`,
        received: JSON.stringify(`${official.type}/${official.member}`),
      });
      return undefined;
    }
    return {
      name: official.name,
      documents: [official.document],
      shape,
      nullable: official.value_allowed_null === true,
      deprecated: official.disabled === true,
      given: official.required === true,
      promised: official.output_required === true,
    };
  };

  const objectDefinitions = sortedEntries(objects).map(([name, { document, members }]): ObjectDefinition => {
    const understood = members.map((member, index) => memberOf(name, index, member));
    return {
      name,
      documents: [document],
      members: understood.filter((member) => member !== undefined).sort(byName),
    };
  });

  if (mistakes.length > 0) throw new SchemaError(mistakes);
  return {
    edition,
    service,
    version: metadata.apiVersion,
    folder,
    actions: sortedEntries(actions).map(([name, action]) => actionOf(name, action)),
    objects: new Map(objectDefinitions.map((object) => [object.name, object])),
  };
}
