import { buildModel } from "@tc3-schema/codegen/build-model";
import { loadBundled } from "@tc3-schema/codegen/load-bundled";
import { loadService } from "@tc3-schema/codegen/load-schemas";
import type { Model, ServiceModel } from "@tc3-schema/codegen/model";
import type { TargetEdition } from "@tc3-schema/codegen/schema-files";
import type { SchemaSource } from "@tc3-schema/codegen/schema-source";
import { selectActions } from "@tc3-schema/codegen/select-actions";
import { type Definitions, definitionsSource, MANIFEST } from "@tc3-schema/facts";

/** Whether a source holds the files of `@tc3-schema/definitions`. */
export const holdsDefinitions = (source: SchemaSource): boolean =>
  source.list("").some(({ name }) => name === MANIFEST);

/** The wanted actions of a version of a service such as `cvm/v20170312`: all, some, or none of them. */
export type WantedOf = (path: string) => "all" | "none" | readonly string[];

/** Returns a service with only some of its actions. Codes that only other actions list are left out. */
function narrowed(service: ServiceModel, actions: readonly string[]): ServiceModel {
  const wanted = new Set(actions);
  const { catalogue, ...rest } = selectActions(service, wanted);
  if (catalogue === undefined) return { ...rest, catalogue };
  const codes = catalogue.codes.flatMap((code) => {
    const listing = code.actions.filter((action) => wanted.has(action));
    return listing.length > 0 || code.actions.length === 0 ? [{ ...code, actions: listing }] : [];
  });
  return { ...rest, catalogue: { ...catalogue, codes } };
}

/**
 * Reads definitions. They have no envelope and no common codes. Those of this version of the project take their place,
 * and are not compared.
 *
 * @throws {SchemaError} If a file is damaged.
 */
export function readDefinitions(definitions: Definitions, edition: TargetEdition, wantedOf: WantedOf): Model {
  const schemas = definitionsSource(definitions, edition);
  const paths = definitions
    .services(edition)
    .flatMap((service) => definitions.versions(edition, service).map((version) => `${service}/${version}`))
    .filter((path) => wantedOf(path) !== "none");
  const model = buildModel({
    ...loadBundled(),
    services: paths.map((path) => loadService(schemas, `services/${path}`)),
    callbacks: [],
  });
  return {
    ...model,
    services: model.services.map((service) => {
      const wanted = wantedOf(service.path);
      return typeof wanted === "string" ? service : narrowed(service, wanted);
    }),
  };
}
