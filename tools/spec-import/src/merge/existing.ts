import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Obey } from "@tc3-schema/codegen/obey";
import { readJson } from "@tc3-schema/codegen/read-json";
import { directorySource } from "@tc3-schema/codegen/schema-source";
import { settle } from "@tc3-schema/codegen/write-all";

/**
 * Returns the present content of a schema file; undefined if there is none. @throws {SchemaError} If it does not obey
 * its meta-schema.
 */
export function existing<T>(schemas: string, file: string, obey: Obey<T>): T | undefined {
  settle(schemas);
  if (!existsSync(join(schemas, file))) return undefined;
  const content = readJson(directorySource(schemas), file);
  obey(content, file);
  return content;
}
