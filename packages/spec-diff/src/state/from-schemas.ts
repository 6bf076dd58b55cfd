import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadSchemas } from "@tc3-schema/codegen/load-schemas";
import type { LoadedSchemas } from "@tc3-schema/codegen/schema-files";
import { SpecDiffError } from "../spec-diff-error.ts";
import { packagedSchemas } from "./packaged-schemas.ts";

const COMMON = ["envelope.schema.json", "error-codes"] as const;

/** The importer writes `<file>.next` and renames it: what is left of one is a write that did not end. */
function refuseHalfWritten(path: string, name: string): void {
  const left = readdirSync(path, { recursive: true, encoding: "utf8" }).find((each) =>
    each.endsWith(".json.next"),
  );
  if (left !== undefined) throw new SpecDiffError(name, "a directory that was written to the end", left);
}

/** What an import into an empty directory leaves has services and nothing else. */
function withLentEnvelope(path: string): LoadedSchemas {
  const directory = mkdtempSync(join(tmpdir(), "tc3-state-"));
  try {
    for (const each of COMMON) symlinkSync(join(packagedSchemas(), each), join(directory, each));
    symlinkSync(join(path, "services"), join(directory, "services"));
    return loadSchemas(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
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
  refuseHalfWritten(path, name);
  return COMMON.some(has)
    ? { loaded: loadSchemas(path), ownCommon: true }
    : { loaded: withLentEnvelope(path), ownCommon: false };
}
