import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadFile } from "@tc3-schema/codegen/load-schemas";
import type { AssertFile } from "@tc3-schema/codegen/meta-schemas";
import { directorySource } from "@tc3-schema/codegen/schema-source";
import { settle } from "@tc3-schema/codegen/write-all";

/**
 * Returns the present content of a schema file; undefined if there is none. @throws {SchemaError} If it does not obey
 * its meta-schema.
 */
export function existing<T>(schemas: string, file: string, assertFile: AssertFile<T>): T | undefined {
  settle(schemas);
  if (!existsSync(join(schemas, file))) return undefined;
  return loadFile(directorySource(schemas), file, assertFile).content;
}
