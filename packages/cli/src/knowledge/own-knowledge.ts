import { actionsOf } from "../commands/validate/contracts/find-specs.ts";
import { generatedSource } from "../commands/validate/contracts/generated-source.ts";
import { loadContracts } from "../commands/validate/contracts/load-contracts.ts";
import { type ServiceDirectory, servicesIn } from "../schemas/services.ts";
import { ownCatalogues } from "./own-catalogues.ts";
import { fits, type OwnKnowledge, type Selecting } from "./selecting.ts";

interface OwnAction {
  readonly names: readonly string[];
  readonly contract: OwnKnowledge["contract"];
}

/** The contract of an action in the newest version that has it, made as `tc3 generate` would make it. */
async function contractOf(
  schemas: string,
  services: readonly ServiceDirectory[],
  action: string,
): Promise<OwnAction> {
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

/** @throws {InputError} When there is no such directory, or what is in it is broken. */
export async function ownKnowledge(schemas: string, selecting: Selecting): Promise<OwnKnowledge> {
  const services = servicesIn(schemas).filter(({ version }) => version !== "callbacks");
  const fitting = services.filter((each) => fits(selecting, each));
  const catalogues = await ownCatalogues(schemas, fitting);
  const { names, contract } =
    selecting.action === undefined
      ? { names: [], contract: undefined }
      : await contractOf(schemas, fitting, selecting.action);
  return {
    services,
    catalogues: catalogues.map(({ known }) => known).reverse(),
    codes: catalogues.flatMap(({ codes }) => codes),
    actions: names,
    contract,
  };
}
