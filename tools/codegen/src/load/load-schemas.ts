import type { Loaded, LoadedCallbacks, LoadedCatalogue, LoadedSchemas, LoadedService } from "./files.ts";
import {
  type AssertFile,
  assertCallbacks,
  assertCatalogue,
  assertEnvelope,
  assertRequests,
  assertResponses,
  assertTexts,
} from "./meta-schemas.ts";
import { readJson } from "./read-json.ts";
import { SchemaError } from "./schema-error.ts";
import type { SchemaSource } from "./schema-source.ts";

const LANGUAGES = ["en", "zh"] as const;

/** Reads one file. @throws {SchemaError} If it is missing, or does not obey its meta-schema. */
export function loadFile<T>(source: SchemaSource, file: string, assertFile: AssertFile<T>): Loaded<T> {
  const content = readJson(source, file);
  assertFile(content, file);
  return { file, content };
}

export const loadCatalogue = (source: SchemaSource, path: string): LoadedCatalogue => ({
  ...loadFile(source, `${path}.schema.json`, assertCatalogue),
  texts: LANGUAGES.map((language) => loadFile(source, `${path}.${language}.json`, assertTexts)),
});

export const loadService = (source: SchemaSource, directory: string): LoadedService => ({
  responses: loadFile(source, `${directory}/responses.schema.json`, assertResponses),
  requests: loadFile(source, `${directory}/requests.schema.json`, assertRequests),
  errorCodes: source.list(directory).some(({ name }) => name === "error-codes.schema.json")
    ? loadCatalogue(source, `${directory}/error-codes`)
    : undefined,
});

export const loadCallbacks = (source: SchemaSource, directory: string): LoadedCallbacks => ({
  callbacks: loadFile(source, `${directory}/callbacks.schema.json`, assertCallbacks),
  receiptCodes: loadCatalogue(source, `${directory}/receipt-codes`),
});

const subdirectories = (source: SchemaSource, directory: string): readonly string[] =>
  source.list(directory).flatMap(({ name, isDirectory }) => (isDirectory ? [name] : []));

const VERSION = /^v\d{8}$/;
export const CALLBACKS = "callbacks";

/**
 * Reads the services of a directory of schemas, and checks each file against its meta-schema.
 *
 * @param below The path of the directory in the source, with a slash at its end; "" for the top.
 * @throws {SchemaError} If a file is wrong. It names file and JSON Pointer of every mistake in the first such file.
 */
export function loadServices(
  source: SchemaSource,
  below = "",
): Pick<LoadedSchemas, "services" | "callbacks"> {
  const services: LoadedService[] = [];
  const callbacks: LoadedCallbacks[] = [];
  for (const service of subdirectories(source, `${below}services`)) {
    for (const name of subdirectories(source, `${below}services/${service}`)) {
      const directory = `${below}services/${service}/${name}`;
      if (name === CALLBACKS) callbacks.push(loadCallbacks(source, directory));
      else if (VERSION.test(name)) services.push(loadService(source, directory));
      else {
        const expected = "a version like v20210111, or callbacks";
        throw new SchemaError([{ file: directory, pointer: "", expected, received: JSON.stringify(name) }]);
      }
    }
  }
  return { services, callbacks };
}

/** Reads the services of our own schemas: those of the mainland edition, and beside them those of the international one. */
function loadEditions(source: SchemaSource): Pick<LoadedSchemas, "services" | "callbacks"> {
  const [cn, intl] = [loadServices(source), loadServices(source, "intl/")];
  return {
    services: [...cn.services, ...intl.services],
    callbacks: [...cn.callbacks, ...intl.callbacks],
  };
}

/**
 * Reads the services, the envelope and the common codes, and checks each file against its meta-schema.
 *
 * @throws {SchemaError} If the envelope or the common codes are missing, or a file is broken.
 */
export const loadSchemas = (source: SchemaSource): LoadedSchemas => ({
  envelope: loadFile(source, "envelope.schema.json", assertEnvelope),
  common: loadCatalogue(source, "error-codes/common"),
  ...loadEditions(source),
});
