import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type {
  CallbacksFile,
  CatalogueFile,
  EnvelopeFile,
  Loaded,
  LoadedCallbacks,
  LoadedCatalogue,
  LoadedSchemas,
  LoadedService,
  RequestsFile,
  ResponsesFile,
  TextsFile,
} from "./files.ts";
import { type Obey, obeying } from "./obey.ts";
import { readJson } from "./read-json.ts";
import { SchemaError } from "./schema-error.ts";

const LANGUAGES = ["en", "zh"] as const;

const isEnvelope: Obey<EnvelopeFile> = obeying("envelope");
const isCatalogue: Obey<CatalogueFile> = obeying("catalogue");
const isTexts: Obey<TextsFile> = obeying("texts");
const isResponses: Obey<ResponsesFile> = obeying("responses");
const isRequests: Obey<RequestsFile> = obeying("requests");
const isCallbacks: Obey<CallbacksFile> = obeying("callbacks");

function load<T>(root: string, file: string, obey: Obey<T>): Loaded<T> {
  const content = readJson(root, file);
  obey(content, file);
  return { file, content };
}

export const loadCatalogue = (root: string, path: string): LoadedCatalogue => ({
  ...load(root, `${path}.schema.json`, isCatalogue),
  texts: LANGUAGES.map((language) => load(root, `${path}.${language}.json`, isTexts)),
});

export const loadService = (root: string, directory: string): LoadedService => ({
  responses: load(root, `${directory}/responses.schema.json`, isResponses),
  requests: load(root, `${directory}/requests.schema.json`, isRequests),
  errorCodes: existsSync(join(root, directory, "error-codes.schema.json"))
    ? loadCatalogue(root, `${directory}/error-codes`)
    : undefined,
});

export const loadCallbacks = (root: string, directory: string): LoadedCallbacks => ({
  callbacks: load(root, `${directory}/callbacks.schema.json`, isCallbacks),
  receiptCodes: loadCatalogue(root, `${directory}/receipt-codes`),
});

const subdirectories = (root: string, directory: string): string[] =>
  existsSync(join(root, directory))
    ? readdirSync(join(root, directory), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];

const VERSION = /^v\d{8}$/;
export const CALLBACKS = "callbacks";

/**
 * Reads the services of a schemas directory, and holds each against its meta-schema.
 *
 * @param root The schemas directory.
 * @throws {SchemaError} Naming file and JSON pointer of everything that is wrong with the first bad file.
 */
export function loadServices(root: string): Pick<LoadedSchemas, "services" | "callbacks"> {
  const services: LoadedService[] = [];
  const callbacks: LoadedCallbacks[] = [];
  for (const service of subdirectories(root, "services")) {
    for (const name of subdirectories(root, `services/${service}`)) {
      const directory = `services/${service}/${name}`;
      if (name === CALLBACKS) callbacks.push(loadCallbacks(root, directory));
      else if (VERSION.test(name)) services.push(loadService(root, directory));
      else {
        const expected = "a version like v20210111, or callbacks";
        throw new SchemaError([{ file: directory, pointer: "", expected, received: JSON.stringify(name) }]);
      }
    }
  }
  return { services, callbacks };
}

/** The same with the envelope and the common codes, which it has to have. */
export const loadSchemas = (root: string): LoadedSchemas => ({
  envelope: load(root, "envelope.schema.json", isEnvelope),
  common: loadCatalogue(root, "error-codes/common"),
  ...loadServices(root),
});
