import { actionsOf } from "../commands/validate/contracts/find-versions.ts";
import { generatedSource } from "../commands/validate/contracts/generated-source.ts";
import { loadContracts } from "../commands/validate/contracts/load-contracts.ts";
import { assertEdition, type ServiceDirectory, servicesIn } from "../schemas/services.ts";
import { fits, type ImportedKnowledge, type KnowledgeFilter } from "./filter.ts";
import { importedCatalogues } from "./imported-catalogues.ts";

interface ImportedAction {
  readonly names: readonly string[];
  readonly contract: ImportedKnowledge["contract"];
}

/** The contract of an action in the newest version that has it, as `tc3 generate` would write it. */
async function contractOf(
  schemas: string,
  services: readonly ServiceDirectory[],
  action: string,
): Promise<ImportedAction> {
  const listed = await Promise.all(
    services.map(async (each) => ({ ...each, actions: await actionsOf(schemas, each.path) })),
  );
  const names = listed.flatMap(({ actions }) => actions);
  const newest = listed.findLast(({ actions }) => actions.includes(action));
  if (newest === undefined) return { names, contract: undefined };
  const { service, version, path } = newest;
  const source = await generatedSource({ schemas, paths: [path], actions: [action] });
  return { names, contract: (await loadContracts(source)).find({ service, version, action }) };
}

/** Reads the schemas of a user. @throws {InputError} If the directory does not exist, or a schema is broken. */
export async function importedKnowledge(
  schemas: string,
  filter: KnowledgeFilter,
): Promise<ImportedKnowledge> {
  const services = servicesIn(schemas).filter(({ version }) => version !== "callbacks");
  assertEdition(schemas, services, filter.edition);
  const fitting = services.filter((each) => fits(filter, each));
  const catalogues = await importedCatalogues(schemas, fitting);
  const { names, contract } =
    filter.action === undefined
      ? { names: [], contract: undefined }
      : await contractOf(schemas, fitting, filter.action);
  return {
    services,
    catalogues: catalogues.map(({ known }) => known).reverse(),
    codes: catalogues.flatMap(({ codes }) => codes),
    actions: names,
    contract,
  };
}
