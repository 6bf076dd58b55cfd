import { isRecord } from "@tc3-schema/base/json";
import { catalogueScripts } from "@tc3-schema/codegen/catalogue-scripts";
import { directorySource } from "@tc3-schema/codegen/schema-source";
import type { Catalogue, Texts } from "@tc3-schema/errors";
import { type KnownCatalogue, ofService } from "@tc3-schema/explain/catalogues";
import { evaluateModule } from "../evaluate-module.ts";
import { attempt } from "../failure.ts";
import { InputError } from "../input-error.ts";
import type { ServiceDirectory } from "../schemas/services.ts";

/** A catalogue that a user imported, and its codes. */
export interface ImportedCatalogue {
  readonly known: KnownCatalogue;
  readonly codes: readonly string[];
}

const isCatalogue = (value: unknown): value is Catalogue =>
  isRecord(value) && typeof value["service"] === "string" && typeof value["version"] === "string";

const isTexts = (value: unknown): value is Texts => isRecord(value) && typeof value["language"] === "string";

async function catalogueOf(
  schemas: string,
  { edition, service, version, path }: ServiceDirectory,
): Promise<readonly ImportedCatalogue[]> {
  const scripts = await attempt(() => catalogueScripts(directorySource(schemas), path));
  if ("failure" in scripts) throw new InputError(scripts.failure.message);
  if (scripts.result === undefined) return [];
  const { files, rules } = scripts.result;
  // Each module may require the earlier ones: texts take reasons from the details.
  const modules = new Map<string, Record<string, unknown>>();
  for (const { path: file, text } of files)
    modules.set(`./${file}`, evaluateModule(`${path}/${file}`, text, modules));
  const all: Record<string, unknown> = Object.assign({ service, version }, ...modules.values());
  const { en, zh, ...catalogue } = all;
  if (!isCatalogue(catalogue) || !isTexts(en) || !isTexts(zh))
    throw new TypeError(`${path} has no catalogue in two languages`);
  const codes = all["codes"] instanceof Map ? [...all["codes"].keys()].map(String) : [];
  return [{ known: ofService(catalogue, { en, zh }, { edition, rules }), codes }];
}

/**
 * The catalogues of error codes that a user imported, as `tc3 generate` would write them.
 *
 * @throws {InputError} If a schema of error codes is broken.
 */
export async function importedCatalogues(
  schemas: string,
  services: readonly ServiceDirectory[],
): Promise<readonly ImportedCatalogue[]> {
  return (await Promise.all(services.map((each) => catalogueOf(schemas, each)))).flat();
}
