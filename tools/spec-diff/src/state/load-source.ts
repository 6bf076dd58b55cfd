import { loadBundled } from "@tc3-schema/codegen/load-bundled";
import { loadSchemas, loadServices } from "@tc3-schema/codegen/load-schemas";
import type { LoadedSchemas } from "@tc3-schema/codegen/schema-files";
import { filesIn, type SchemaSource } from "@tc3-schema/codegen/schema-source";
import { visible } from "@tc3-schema/codegen/visible";
import { SpecDiffError } from "../spec-diff-error.ts";

const COMMON: ReadonlySet<string> = new Set(["envelope.schema.json", "error-codes"]);

const TEXTS = /([a-z]+-codes)\.(?:en|zh)\.json$/;

/** @throws {SpecDiffError} If texts have no codes, because then all codes would seem to be gone. */
function assertComplete(source: SchemaSource, name: string): void {
  // Somebody may be writing right now. Their staged files do not count yet.
  const files = new Set(filesIn(source).filter((file) => !file.startsWith(".tc3-")));
  for (const file of files) {
    const codes = file.replace(TEXTS, "$1.schema.json");
    if (!files.has(codes)) throw new SpecDiffError(name, visible(codes), `${visible(file)} without it`);
  }
}

export interface LoadedSource {
  readonly loaded: LoadedSchemas;
  /** False if the source has no common codes, and those of this version of the project take their place. */
  readonly ownCommon: boolean;
}

/**
 * Loads the schemas of a state.
 *
 * @param name The name of the state in messages.
 * @throws {SpecDiffError} If the source holds no schemas, or only a part of them.
 * @throws {SchemaError} If a schema is broken.
 */
export function loadSource(source: SchemaSource, name: string): LoadedSource {
  const top = source.list("").map((entry) => entry.name);
  const hasCommon = top.some((each) => COMMON.has(each));
  if (!top.includes("services") && !top.includes("envelope.schema.json")) {
    const expected = "a directory with services/, of schemas or of official definitions";
    throw new SpecDiffError(name, expected, "one without");
  }
  assertComplete(source, name);
  if (hasCommon) return { loaded: loadSchemas(source), ownCommon: true };
  // An import into an empty directory writes services and nothing else.
  return { loaded: { ...loadBundled(), ...loadServices(source) }, ownCommon: false };
}
