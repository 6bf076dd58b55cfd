import { catalogueScripts } from "@tc3-schema/codegen/catalogue-scripts";
import type { Catalogue, Texts } from "@tc3-schema/errors";
import { evaluateModule } from "../evaluate-module.ts";
import { attempt } from "../failure.ts";
import { InputError } from "../input-error.ts";
import { isRecord } from "../is-record.ts";
import type { ServiceDirectory } from "../schemas/services.ts";
import { type KnownCatalogue, ofService } from "./catalogues.ts";

/** A catalogue that a user imported, and the codes in it. */
export interface OwnCatalogue {
  readonly known: KnownCatalogue;
  readonly codes: readonly string[];
}

const isCatalogue = (value: unknown): value is Catalogue =>
  isRecord(value) && typeof value["service"] === "string" && typeof value["version"] === "string";

const isTexts = (value: unknown): value is Texts => isRecord(value) && typeof value["language"] === "string";

async function catalogueOf(
  schemas: string,
  { service, version, path }: ServiceDirectory,
): Promise<readonly OwnCatalogue[]> {
  const made = await attempt(() => catalogueScripts(schemas, path));
  if ("failure" in made) throw new InputError(made.failure.message);
  if (made.result.length === 0) return [];
  // Each may require those before it: texts take reasons from the details.
  const modules = new Map<string, Record<string, unknown>>();
  for (const { path: file, text } of made.result)
    modules.set(`./${file}`, evaluateModule(`${path}/${file}`, text, modules));
  const all: Record<string, unknown> = Object.assign({ service, version }, ...modules.values());
  const { en, zh, ...catalogue } = all;
  if (!isCatalogue(catalogue) || !isTexts(en) || !isTexts(zh))
    throw new TypeError(`${path} has no catalogue in two languages`);
  const codes = all["codes"] instanceof Map ? [...all["codes"].keys()].map(String) : [];
  return [{ known: ofService(catalogue, { en, zh }), codes }];
}

/**
 * The error codes that a user imported: the very catalogues that `tc3 generate` writes.
 *
 * @throws {InputError} When one of them is broken.
 */
export async function ownCatalogues(
  schemas: string,
  services: readonly ServiceDirectory[],
): Promise<readonly OwnCatalogue[]> {
  return (await Promise.all(services.map((each) => catalogueOf(schemas, each)))).flat();
}
