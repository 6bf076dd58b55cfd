import { SchemaError } from "@tc3-schema/codegen/schema-error";
import { mistakesOf } from "@tc3-schema/codegen/schema-mistakes";
import { Ajv } from "ajv";
import manifest from "../../package.json" with { type: "json" };
import schema from "../../tc3.schema.json" with { type: "json" };
import { PROJECT_FILE, type ProjectFile } from "./project-file.ts";

const NEWER = `This is tc3 ${manifest.version}; if a newer one wrote the file, install that one: npm install --save-dev @tc3-schema/cli@latest`;

/** Checks a value against the schema of `tc3.json`. @throws {SchemaError} With every mistake. */
export function assertProjectFile(value: unknown): asserts value is ProjectFile {
  const validate = new Ajv({ allErrors: true, verbose: true }).compile<ProjectFile>(schema);
  if (validate(value)) return;
  throw new SchemaError(mistakesOf(validate.errors ?? [], PROJECT_FILE, NEWER));
}
