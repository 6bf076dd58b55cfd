import { didYouMean } from "@tc3-schema/codegen/nearest-names";
import { excerpt } from "@tc3-schema/codegen/visible";
import { LISTED_CODES } from "@tc3-schema/explain/catalogues";
import type { Selection } from "@tc3-schema/explain/selection";
import type { OnDamage } from "@tc3-schema/facts/code-listings";
import { InputError } from "../input-error.ts";
import { isSameVersion } from "../schemas/version.ts";
import { definitionCodes } from "./definition-codes.ts";
import { fits, type ImportedKnowledge, type KnowledgeFilter, type ServiceVersion } from "./filter.ts";
import { publishedCatalogues, publishedContracts } from "./published.ts";

const NOTHING_IMPORTED: ImportedKnowledge = {
  services: [],
  catalogues: [],
  codes: [],
  actions: [],
  contract: undefined,
};

/** The command has the contracts of SMS alone; those of all services would be a hundred times as large. */
const JUDGED =
  "Answers of this service are judged with its schemas: name a directory that tc3 import wrote with --schemas.";

const OTHERS = "For a service of your own, name a directory that tc3 import wrote with --schemas.";

function assertKnown(
  { edition, service, version, schemas }: KnowledgeFilter,
  known: readonly ServiceVersion[],
): void {
  const inEdition = edition === undefined ? "" : ` in the edition ${edition}`;
  const others = schemas === undefined ? ` ${OTHERS}` : "";
  const ofService = known.filter((each) => service === undefined || each.service === service);
  if (service !== undefined && ofService.length === 0) {
    const names = known.map((each) => each.service);
    throw new InputError(
      `nothing is known about the service ${excerpt(service, 100)}${inEdition}`,
      `${didYouMean(service, names)}${others}`,
    );
  }
  if (version !== undefined && !ofService.some((each) => isSameVersion(each.version, version))) {
    const versions = ofService.map((each) => each.version);
    throw new InputError(
      `nothing is known about version ${excerpt(version, 100)}${service === undefined ? "" : ` of ${service}`}${inEdition}`,
      `${didYouMean(version, versions)}${others}`,
    );
  }
}

async function readImported(filter: KnowledgeFilter): Promise<ImportedKnowledge> {
  if (filter.schemas === undefined) return NOTHING_IMPORTED;
  // Loaded only here, because it needs the generator, and most questions do not.
  const { importedKnowledge } = await import("./imported-knowledge.ts");
  return importedKnowledge(filter.schemas, filter);
}

/**
 * Selects by the filter.
 *
 * @param onDamage Takes the mistakes of each damaged file of definitions. It is left out of the search.
 * @throws {InputError} If a service, version or action is not known.
 */
export async function select(
  filter: KnowledgeFilter,
  onDamage: OnDamage = () => undefined,
): Promise<Selection> {
  const { action } = filter;
  const imported = await readImported(filter);
  const listed = definitionCodes(filter, onDamage);
  // Without --edition, answers are judged by the contracts of cn, and the codes of both editions are known.
  const published = await publishedContracts(filter.edition ?? "cn");
  const services = await publishedCatalogues(filter.edition);
  assertKnown(filter, [...imported.services, ...published, ...listed.versions()]);
  // Imported schemas of a version replace the contracts and codes of that version that this command contains.
  const isImported = ({ service, version }: ServiceVersion): boolean =>
    imported.services.some((each) => each.service === service && each.version === version);
  const contracts = published.filter((contract) => fits(filter, contract) && !isImported(contract));
  const contract = imported.contract ?? contracts.find((each) => each.action === action);
  if (action !== undefined && contract === undefined) {
    const names = [...imported.actions, ...contracts.map((each) => each.action)];
    const others = names.length === 0 && filter.schemas === undefined ? `${JUDGED} ` : "";
    throw new InputError(
      `no action is called ${excerpt(action, 100)}`,
      `${others}${didYouMean(action, names)}`.trim(),
    );
  }
  const chosen = contract ?? filter;
  const catalogues = [
    ...imported.catalogues,
    ...services.filter(({ catalogue }) => !isImported(catalogue)),
  ].filter(({ edition, catalogue: { service, version } }) => fits(chosen, { edition, service, version }));
  const isKnown = (version: ServiceVersion): boolean =>
    isImported(version) ||
    services.some(
      ({ catalogue }) => catalogue.service === version.service && catalogue.version === version.version,
    );
  const own = [...imported.catalogues, ...services].map(({ catalogue }) => catalogue.service);
  return {
    contract,
    contracts,
    catalogues,
    listing: (code) =>
      contract === undefined ? listed.catalogues(code).filter(({ catalogue }) => !isKnown(catalogue)) : [],
    get codes() {
      // Only read for a hint on a code that nobody lists, because it reads all definitions.
      return [...new Set([...imported.codes, ...LISTED_CODES, ...listed.codes()])];
    },
    services: listed.found ? [] : [...new Set(own)],
  };
}
