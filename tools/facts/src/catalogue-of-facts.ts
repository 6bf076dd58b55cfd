import { assertCatalogue } from "@tc3-schema/codegen/meta-schemas";
import type { CatalogueFile, Edition, TextsFile } from "@tc3-schema/codegen/schema-files";
import common from "@tc3-schema/schemas/error-codes/common.schema.json" with { type: "json" };
import { goSource } from "@tc3-schema/spec-import/go-source";
import { type JudgeCode, judgeCodes } from "@tc3-schema/spec-import/judge-codes";
import { mergeCatalogue } from "@tc3-schema/spec-import/merge-catalogue";
import { pathOf, type ServiceFacts } from "./facts.ts";

/** The codes of a version of a service with their judgements, and the texts about them. */
export interface CatalogueFiles {
  readonly codes: CatalogueFile;
  readonly en: TextsFile;
  readonly zh: TextsFile;
}

let judge: JudgeCode | undefined;

function makeJudge(): JudgeCode {
  const content: unknown = common;
  assertCatalogue(content, "error-codes/common.schema.json");
  return judgeCodes(content);
}

const catalogues = new WeakMap<ServiceFacts, CatalogueFiles>();

/** Returns the catalogue of a version of a service. @throws {TypeError} If it has no codes. */
export function catalogueOf(facts: ServiceFacts): CatalogueFiles {
  const files = catalogues.get(facts) ?? makeCatalogue(facts);
  catalogues.set(facts, files);
  return files;
}

function makeCatalogue(facts: ServiceFacts): CatalogueFiles {
  const { edition, service, version, codes } = facts;
  judge ??= makeJudge();
  const [, folder = ""] = pathOf(facts).split("/");
  const site: Edition = edition === "intl" ? "intl" : "cn";
  const source = goSource(site, { service, folder, path: `tencentcloud/${service}/${folder}` });
  const listing = {
    source,
    codes: [...codes].map(([code, actions]) => ({ code, actions })),
    claims: true,
  };
  const { catalogue, zh } = mergeCatalogue(undefined, { edition, service, version }, listing, judge);
  if (catalogue === undefined) throw new TypeError(`${pathOf(facts)} has no codes`);
  return {
    codes: catalogue,
    en: { language: "en", summaries: {} },
    zh: { language: "zh", summaries: {}, reasons: zh },
  };
}
