import type { Edition } from "@tc3-schema/codegen/schema-files";
import type { KnownCatalogue } from "@tc3-schema/explain/catalogues";
import type { KnownContract } from "@tc3-schema/explain/contracts";

/** The contracts that this command contains, of one edition. Those of the other edition are not loaded. */
export async function publishedContracts(edition: Edition): Promise<readonly KnownContract[]> {
  if (edition === "intl")
    return (await import("@tc3-schema/explain/international-contracts")).INTERNATIONAL_CONTRACTS;
  return (await import("@tc3-schema/explain/contracts")).CONTRACTS;
}

/** The catalogues that this command contains, of one edition, or of both. Those of the mainland edition come first. */
export async function publishedCatalogues(edition: Edition | undefined): Promise<readonly KnownCatalogue[]> {
  const { SERVICES } = await import("@tc3-schema/explain/catalogues");
  if (edition === "cn") return SERVICES;
  const { INTERNATIONAL } = await import("@tc3-schema/explain/international-catalogues");
  return edition === "intl" ? INTERNATIONAL : [...SERVICES, ...INTERNATIONAL];
}
