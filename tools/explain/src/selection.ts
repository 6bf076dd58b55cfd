import type { KnownCatalogue } from "./knowledge/catalogues.ts";
import type { KnownContract } from "./knowledge/contracts.ts";

/** What an explanation may draw on: contracts, catalogues and codes. */
export interface Selection {
  /** The contract of the action that was named; undefined if none was. */
  readonly contract: Pick<KnownContract, "service" | "version" | "action" | "decode"> | undefined;
  /** The contracts to recognise an answer by. */
  readonly contracts: readonly KnownContract[];
  readonly catalogues: readonly KnownCatalogue[];
  /** Every known code, for hints on misspelt ones. */
  readonly codes: readonly string[];
  /** The services whose codes are known. */
  readonly services: readonly string[];
}
