import { pointer } from "@tc3-schema/base/json";
import { sortedEntries } from "@tc3-schema/base/order";
import { type CallbackSchema, editionOf, type LoadedCallbacks } from "../load/files.ts";
import { type Mistake, SchemaError } from "../load/schema-error.ts";
import { catalogueModel } from "./catalogue-model.ts";
import type { CallbackModel, CallbacksModel } from "./model.ts";
import { objectTypes, referred } from "./object-types.ts";

const bodyOf = (schema: CallbackSchema): CallbackModel["body"] =>
  "allOf" in schema
    ? { kind: "ref", name: referred(schema.allOf[0]) }
    : { kind: "list", of: { kind: "ref", name: referred(schema.items) } };

/** @throws {SchemaError} If the files of a service's callbacks contradict themselves or each other. */
export function callbacksModel({ callbacks, receiptCodes }: LoadedCallbacks): CallbacksModel {
  const { file, content } = callbacks;
  const types = objectTypes(file, content.definitions, "response");
  const names = new Set(types.map(({ name }) => name));
  const mistakes: Mistake[] = [];
  const expectType = (name: string, at: string): void => {
    if (names.has(name)) return;
    mistakes.push({
      file,
      pointer: at,
      expected: "a definition of this file",
      received: JSON.stringify(name),
    });
  };
  expectType(referred(content["x-answer"]), "/x-answer");
  const models = sortedEntries(content["x-callbacks"]).map(([name, schema]): CallbackModel => {
    const body = bodyOf(schema);
    const item = body.kind === "list" ? body.of : body;
    if (names.has(schema.title)) {
      mistakes.push({
        file,
        pointer: pointer("x-callbacks", name, "title"),
        expected: "a name that no definition of this file has",
        received: JSON.stringify(schema.title),
      });
    }
    expectType(item.name, pointer("x-callbacks", name));
    return { name, title: schema.title, description: schema.description, body };
  });
  if (mistakes.length > 0) throw new SchemaError(mistakes);
  const service = content["x-service"];
  return {
    edition: editionOf(content),
    service,
    path: `${service}/callbacks`,
    source: `schemas/${file}`,
    description: content.description,
    callbacks: models,
    types,
    catalogue: catalogueModel(receiptCodes),
  };
}
