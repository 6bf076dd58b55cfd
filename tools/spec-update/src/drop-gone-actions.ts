import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadFile } from "@tc3-schema/codegen/load-schemas";
import { assertCatalogue, assertResponses } from "@tc3-schema/codegen/meta-schemas";
import type { CodeSchema } from "@tc3-schema/codegen/schema-files";
import { directorySource } from "@tc3-schema/codegen/schema-source";

function without({ "x-actions": actions = [], ...code }: CodeSchema, gone: ReadonlySet<string>): CodeSchema {
  const left = actions.filter((action) => !gone.has(action));
  return { ...code, ...(left.length === 0 ? {} : { "x-actions": left }) };
}

/**
 * Removes actions that are gone from the catalogue of a version, which says which actions list a code. Codes and
 * actions have different sources, so the catalogue could still list an action that is gone.
 *
 * @param version For example `sms/v20210111`.
 * @returns The actions that were removed.
 */
export function dropGoneActions(schemas: string, version: string): readonly string[] {
  const file = `services/${version}/error-codes.schema.json`;
  if (!existsSync(join(schemas, file))) return [];
  const source = directorySource(schemas);
  const { content: catalogue } = loadFile(source, file, assertCatalogue);
  const { content: responses } = loadFile(
    source,
    `services/${version}/responses.schema.json`,
    assertResponses,
  );
  const gone = new Set(
    catalogue.oneOf
      .flatMap(({ "x-actions": actions = [] }) => actions)
      .filter((action) => !Object.hasOwn(responses["x-actions"], action)),
  );
  if (gone.size === 0) return [];
  const oneOf = catalogue.oneOf.map((code) => (code["x-actions"] === undefined ? code : without(code, gone)));
  writeFileSync(join(schemas, file), `${JSON.stringify({ ...catalogue, oneOf }, null, 2)}\n`);
  return [...gone].sort();
}
