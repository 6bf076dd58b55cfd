import type { KnownCatalogue } from "./knowledge/catalogues.ts";
import type { KnownContract } from "./knowledge/contracts.ts";

/** The sources of an explanation: contracts, catalogues and codes. */
export interface Selection {
  /** The contract of the named action; undefined if no action is named. */
  readonly contract: Pick<KnownContract, "edition" | "service" | "version" | "action" | "decode"> | undefined;
  /** The contracts to recognise an answer by. */
  readonly contracts: readonly KnownContract[];
  readonly catalogues: readonly KnownCatalogue[];
  /** Finds the catalogues of all other services that list a code. They come after `catalogues`. */
  readonly listing: (code: string) => readonly KnownCatalogue[];
  /** Every known code, for hints on misspelt ones. */
  readonly codes: readonly string[];
  /** The services whose codes are known. Empty if the codes of every service are known. */
  readonly services: readonly string[];
  /** Whether the reader chooses an action on a page. If it is left out, by options of the command. */
  readonly isOnPage?: boolean;
}
