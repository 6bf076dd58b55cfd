import { SchemaError } from "@tc3-schema/codegen/schema-error";
import { mistakesOf } from "@tc3-schema/codegen/schema-mistakes";
import { Ajv, type ValidateFunction } from "ajv";
import type { OfficialFile } from "./official.ts";
import { officialSchema } from "./official-schema.ts";

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
  throw new SchemaError(mistakesOf(validate.errors ?? [], file));
}
