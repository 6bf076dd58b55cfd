import { briefJsonOnce } from "@tc3-schema/codegen/brief-json";
import { type Mistake, SchemaError } from "@tc3-schema/codegen/schema-error";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import type { OfficialFile } from "./official.ts";
import { officialSchema } from "./official-schema.ts";

function expected({ keyword, params, message }: ErrorObject): string {
  switch (keyword) {
    case "additionalProperties":
      return `no key called ${JSON.stringify(params["additionalProperty"])}`;
    case "required":
      return `a key called ${JSON.stringify(params["missingProperty"])}`;
    case "const":
      return JSON.stringify(params["allowedValue"]);
    case "enum":
      return `one of ${JSON.stringify(params["allowedValues"])}`;
    case "type":
      return `a ${params["type"]}`;
    default:
      return (message ?? keyword).replace(/^must /, "that it must ");
  }
}

let compiled: ValidateFunction<OfficialFile> | undefined;

/**
 * Compiles the schema only when a definition is read, because `tc3 explain` must run where code may not be made from
 * strings.
 */
function validator(): ValidateFunction<OfficialFile> {
  compiled ??= new Ajv({ allErrors: true, verbose: true, strictRequired: false }).compile<OfficialFile>(
    officialSchema,
  );
  return compiled;
}

/**
 * Asserts that a definition has the form of `officialSchema`. @throws {SchemaError} With every place that has another
 * form.
 */
export function assertOfficial(content: unknown, file: string): asserts content is OfficialFile {
  const validate = validator();
  if (validate(content)) return;
  const received = briefJsonOnce();
  const mistake = (error: ErrorObject): Mistake => ({
    file,
    pointer: error.instancePath,
    expected: expected(error),
    received: received(error.data),
  });
  throw new SchemaError((validate.errors ?? []).map(mistake));
}
