import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { loadLent } from "@tc3-schema/codegen/load-lent";
import { loadSchemas, loadServices } from "@tc3-schema/codegen/load-schemas";
import type { LoadedSchemas } from "@tc3-schema/codegen/schema-files";
import { visible } from "@tc3-schema/codegen/visible";
import { settle } from "@tc3-schema/codegen/write-all";
import { SpecDiffError } from "../spec-diff-error.ts";

const COMMON = ["envelope.schema.json", "error-codes"] as const;

/** Files are written beside those that they replace, and renamed: what is left of one is a write that did not end. */
const UNFINISHED = /\.json\.(?:next|update-next|update-previous)$/;

const TEXTS = /([a-z]+-codes)\.(?:en|zh)\.json$/;

/** Texts without the codes that they are of would have all codes gone. */
function refuseHalfWritten(path: string, name: string): void {
  // Somebody may be writing: what is staged is nothing yet.
  const found = readdirSync(path, { recursive: true, encoding: "utf8" });
  const files = new Set(found.filter((file) => !file.startsWith(".tc3-")));
  for (const file of files) {
    if (UNFINISHED.test(file))
      throw new SpecDiffError(name, "a directory that was written to the end", visible(file));
    const codes = file.replace(TEXTS, "$1.schema.json");
    if (!files.has(codes)) throw new SpecDiffError(name, visible(codes), `${visible(file)} without it`);
  }
}

export interface SchemasState {
  readonly loaded: LoadedSchemas;
  /** Whether the common codes are its own, and not lent to it. */
  readonly ownCommon: boolean;
}

/** @throws {SpecDiffError} When a directory holds no schemas. */
export function fromSchemas(path: string, name: string): SchemasState {
  const has = (file: string): boolean => existsSync(join(path, file));
  if (!has("services") && !has(COMMON[0])) {
    const expected = "a directory with services/, of schemas or of official definitions";
    throw new SpecDiffError(name, expected, "one without");
  }
  settle(path);
  refuseHalfWritten(path, name);
  if (COMMON.some(has)) return { loaded: loadSchemas(path), ownCommon: true };
  // An import into an empty directory leaves services and nothing else.
  return { loaded: { ...loadLent(), ...loadServices(path) }, ownCommon: false };
}
