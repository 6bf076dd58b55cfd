import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadSchemas } from "@tc3-schema/codegen/load-schemas";
import type { LoadedSchemas } from "@tc3-schema/codegen/schema-files";
import { SpecDiffError } from "../spec-diff-error.ts";
import { packagedSchemas } from "./packaged-schemas.ts";

const COMMON = ["envelope.schema.json", "error-codes"] as const;

/** Files are written beside those that they replace, and renamed: what is left of one is a write that did not end. */
const UNFINISHED = /\.json\.(?:next|update-next|update-previous)$/;

const TEXTS = /([a-z]+-codes)\.(?:en|zh)\.json$/;

/** Texts without the codes that they are of would have all codes gone. */
function refuseHalfWritten(path: string, name: string): void {
  const files = new Set(readdirSync(path, { recursive: true, encoding: "utf8" }));
  for (const file of files) {
    if (UNFINISHED.test(file)) throw new SpecDiffError(name, "a directory that was written to the end", file);
    const codes = file.replace(TEXTS, "$1.schema.json");
    if (!files.has(codes)) throw new SpecDiffError(name, codes, `${file} without it`);
  }
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
