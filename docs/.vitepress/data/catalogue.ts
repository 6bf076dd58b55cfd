/** The data of the catalogue of all codes, as it is written for the page that searches it. */
export interface CatalogueData {
  readonly services: readonly string[];
  /** Reasons that many codes share. */
  readonly reasons: readonly SharedReason[];
  readonly codes: readonly CodeEntry[];
}

/** Why the codes of a rule or a family have their retry class. */
export interface SharedReason {
  readonly en: string;
  readonly zh: string;
  /** The seconds to wait, if the rule knows them. */
  readonly wait: number | null;
  /** Whether a rule judged the codes. If not, they have the defaults of their family. */
  readonly byRule: boolean;
}

/** The edition whose definitions list a code. */
export type CodeEdition = "cn" | "intl" | "both";

/** One code: its name, its judgement, the services that list it (by index), and the edition in which they do. */
export type CodeEntry = readonly [
  code: string,
  category: string,
  retry: string,
  fault: string,
  reason: number,
  services: readonly number[],
  edition: CodeEdition,
  /** For a reviewed code: its texts in both languages, and the seconds to wait. */
  reviewed?: { readonly en: string; readonly zh: string; readonly wait: number | null },
];

/** A service with its versions, in each edition. */
export interface ServiceEntry {
  readonly service: string;
  readonly cn: readonly string[];
  readonly intl: readonly string[];
  /** How many actions the newest version has. */
  readonly actions: number;
}
