import type { CatalogueFile, EnvelopeFile, LoadedCatalogue, LoadedSchemas, TextsFile } from "./files.ts";
import { type Obey, obeying } from "./obey.ts";
import { readJson } from "./read-json.ts";
import { SchemaError } from "./schema-error.ts";

const LANGUAGES = ["en", "zh"] as const;

function metaSchema<T>(root: string, name: string): Obey<T> {
  const file = `meta/${name}.schema.json`;
  const schema = readJson(root, file);
  if (typeof schema !== "object" || schema === null) {
    throw new SchemaError([
      { file, pointer: "", expected: "a JSON Schema", received: JSON.stringify(schema) },
    ]);
  }
  return obeying<T>(schema);
}

/**
 * Reads the schemas and holds each against its meta-schema.
 *
 * @param root The schemas directory.
 * @throws {SchemaError} Naming file and JSON pointer of everything that is wrong with the first bad file.
 */
export function loadSchemas(root: string): LoadedSchemas {
  const isEnvelope: Obey<EnvelopeFile> = metaSchema(root, "envelope");
  const isCatalogue: Obey<CatalogueFile> = metaSchema(root, "catalogue");
  const isTexts: Obey<TextsFile> = metaSchema(root, "texts");

  function load<T>(file: string, obey: Obey<T>): { file: string; content: T } {
    const content = readJson(root, file);
    obey(content, file);
    return { file, content };
  }

  const catalogue = (path: string): LoadedCatalogue => ({
    ...load(`${path}.schema.json`, isCatalogue),
    texts: LANGUAGES.map((language) => load(`${path}.${language}.json`, isTexts)),
  });

  return {
    envelope: load("envelope.schema.json", isEnvelope),
    common: catalogue("error-codes/common"),
  };
}
