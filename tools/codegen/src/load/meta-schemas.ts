import callbacks from "@tc3-schema/schemas/meta/callbacks.schema.json" with { type: "json" };
import catalogue from "@tc3-schema/schemas/meta/catalogue.schema.json" with { type: "json" };
import envelope from "@tc3-schema/schemas/meta/envelope.schema.json" with { type: "json" };
import requests from "@tc3-schema/schemas/meta/requests.schema.json" with { type: "json" };
import responses from "@tc3-schema/schemas/meta/responses.schema.json" with { type: "json" };
import texts from "@tc3-schema/schemas/meta/texts.schema.json" with { type: "json" };
import types from "@tc3-schema/schemas/meta/types.schema.json" with { type: "json" };
import { Ajv, type ValidateFunction } from "ajv";
import type {
  CallbacksFile,
  CatalogueFile,
  EnvelopeFile,
  RequestsFile,
  ResponsesFile,
  TextsFile,
} from "./files.ts";
import { SchemaError } from "./schema-error.ts";
import { mistakesOf } from "./schema-mistakes.ts";

/** Asserts that the content of a file obeys a meta-schema. @throws {SchemaError} With every mistake of the file. */
export type AssertFile<T> = (value: unknown, file: string) => asserts value is T;

type MetaSchema = "callbacks" | "catalogue" | "envelope" | "requests" | "responses" | "texts";

const META_SCHEMAS: Readonly<Record<MetaSchema, object>> = {
  callbacks,
  catalogue,
  envelope,
  requests,
  responses,
  texts,
};

let compiler: Ajv | undefined;

/**
 * Compiles a meta-schema. All share one Ajv, because they refer to each other's definitions. It is made on first use,
 * which takes 30 ms.
 */
const compile = <T>(name: MetaSchema): ValidateFunction<T> => {
  compiler ??= new Ajv({
    allErrors: true,
    verbose: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    strictTuples: false,
    allowUnionTypes: true,
    schemas: [types],
  });
  return compiler.compile<T>(META_SCHEMAS[name]);
};

/** @typeParam T The shape that the meta-schema describes. */
function assertionFor<T>(name: MetaSchema): AssertFile<T> {
  let validate: ValidateFunction<T> | undefined;
  return (value, file) => {
    validate ??= compile<T>(name);
    if (!validate(value)) throw new SchemaError(mistakesOf(validate.errors ?? [], file));
  };
}

export const assertCallbacks: AssertFile<CallbacksFile> = assertionFor("callbacks");
export const assertCatalogue: AssertFile<CatalogueFile> = assertionFor("catalogue");
export const assertEnvelope: AssertFile<EnvelopeFile> = assertionFor("envelope");
export const assertRequests: AssertFile<RequestsFile> = assertionFor("requests");
export const assertResponses: AssertFile<ResponsesFile> = assertionFor("responses");
export const assertTexts: AssertFile<TextsFile> = assertionFor("texts");
