import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { type Finding, SchemaError } from "./schema-error.ts";

const received = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

const expected = ({ keyword, params, message, schema }: ErrorObject): string => {
  switch (keyword) {
    case "additionalProperties":
      return `no member called ${JSON.stringify(params["additionalProperty"])}`;
    case "required":
      return `a member called ${JSON.stringify(params["missingProperty"])}`;
    case "const":
      return JSON.stringify(schema);
    case "enum":
      return `one of ${JSON.stringify(schema)}`;
    default:
      return (message ?? keyword).replace(/^must /, "that it must ");
  }
};

const finding =
  (file: string) =>
  (error: ErrorObject): Finding => ({
    file,
    pointer: error.instancePath,
    expected: expected(error),
    received: received(error.data),
  });

/** Asserts that a file obeys a meta-schema. */
export type Obey<T> = (value: unknown, file: string) => asserts value is T;

/**
 * Compiles a meta-schema into an assertion that names every place of a file that breaks it.
 *
 * @typeParam T The shape that the meta-schema describes.
 */
export function obeying<T>(metaSchema: object): Obey<T> {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
  });
  const validate: ValidateFunction<T> = ajv.compile<T>(metaSchema);
  return (value, file) => {
    if (!validate(value)) throw new SchemaError((validate.errors ?? []).map(finding(file)));
  };
}
