import type { KnownCatalogue } from "./knowledge/catalogues.ts";
import type { KnownContract } from "./knowledge/contracts.ts";

/** The sources of an explanation: contracts, catalogues and codes. */
export interface Selection {
  /** The contract of the named action; undefined if no action is named. */
  readonly contract: Pick<KnownContract, "service" | "version" | "action" | "decode"> | undefined;
  /** The contracts to recognise an answer by. */
  readonly contracts: readonly KnownContract[];
  readonly catalogues: readonly KnownCatalogue[];
  /** Every known code, for hints on misspelt ones. */
  readonly codes: readonly string[];
  /** The services whose codes are known. */
  readonly services: readonly string[];
}
