import { createRequire } from "node:module";
import { isRecord, type JsonObject } from "@tc3-schema/base/json";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";

interface AjvError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: JsonObject;
}

/** Makes a schema refuse everything that a contract reports: unknown and missing members, null, integers beyond 2^53. */
const strictest = (schema: JsonObject): JsonObject => {
  const members = schema["properties"];
  const kinds = [schema["type"]].flat().filter((kind) => kind !== "null");
  return {
    ...schema,
    ...(kinds.length === 1 ? { type: kinds[0] } : {}),
    ...(kinds[0] === "integer" ? { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER } : {}),
    ...(isRecord(schema["items"]) ? { items: strictest(schema["items"]) } : {}),
    ...(isRecord(members) && schema["if"] === undefined && kinds[0] === "object"
      ? {
          additionalProperties: false,
          required: Object.keys(members).filter((name) => name !== "Error"),
          properties: Object.fromEntries(
            Object.entries(members).map(([name, member]) => [
              name,
              isRecord(member) ? strictest(member) : {},
            ]),
          ),
        }
      : {}),
  };
};

const definitionsOf = (schema: JsonObject): JsonObject => {
  const found = schema["definitions"];
  return isRecord(found) ? found : {};
};

/** Turns an error into an issue: splits its path, looks up the value, and writes a sentence. */
function mapped(error: AjvError, root: unknown): object {
  const path = error.instancePath.split("/").slice(1);
  const member = error.params["missingProperty"] ?? error.params["additionalProperty"];
  if (typeof member === "string") path.push(member);
  let value = root;
  for (const step of path)
    value = value === null || typeof value !== "object" ? undefined : Reflect.get(value, step);
  const received = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return {
    path,
    code: error.keyword,
    message: `${path.join(".")}: expected ${String(error.params["type"])}, received ${received}`,
    received,
  };
}

/**
 * Compiles a schema with Ajv standalone and `allErrors`, the usual way to list everything that is wrong with a value. It is
 * the yardstick of `check` for bodies that break promises.
 */
export function ajvReporting(schema: JsonObject): (value: unknown) => readonly object[] {
  const ajv = new Ajv({ strict: false, allErrors: true, code: { source: true } });
  const definitions = Object.fromEntries(
    Object.entries(definitionsOf(schema)).map(([name, type]) => [
      name,
      isRecord(type) ? strictest(type) : {},
    ]),
  );
  const code = standalone.default(ajv, ajv.compile({ ...strictest(schema), definitions }));
  const module: { exports: unknown } = { exports: {} };
  // oxlint-disable-next-line typescript/no-implied-eval
  new Function("module", "exports", "require", code)(module, module.exports, createRequire(import.meta.url));
  const validate = module.exports;
  if (typeof validate !== "function") throw new Error("Ajv printed no function");
  return (value) => {
    if (validate(value) === true) return [];
    const errors: unknown = Reflect.get(validate, "errors");
    return Array.isArray(errors) ? errors.map((error: AjvError) => mapped(error, value)) : [];
  };
}
