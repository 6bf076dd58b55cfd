import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Obey, obeying } from "@tc3-schema/codegen/obey";
import { readJson } from "@tc3-schema/codegen/read-json";
import type { CatalogueFile, CodeSchema, ResponsesFile } from "@tc3-schema/codegen/schema-files";
import { directorySource } from "@tc3-schema/codegen/schema-source";

const obeyCatalogue: Obey<CatalogueFile> = obeying("catalogue");
const obeyResponses: Obey<ResponsesFile> = obeying("responses");

function read<T>(schemas: string, file: string, obey: Obey<T>): T {
  const content = readJson(directorySource(schemas), file);
  obey(content, file);
  return content;
}

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
  const catalogue = read(schemas, file, obeyCatalogue);
  const responses = read(schemas, `services/${version}/responses.schema.json`, obeyResponses);
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
