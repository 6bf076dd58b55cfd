import { type KnownCatalogue, RECEIPTS } from "../../../knowledge/catalogues.ts";

/**
 * The catalogues for a code that may be a receipt's. Only where it is one: a receipt code is a word by itself, and
 * `EXPIRED` is not the family of an API code `EXPIRED.Something`.
 */
export const withReceipts = (
  code: string,
  catalogues: readonly KnownCatalogue[],
): readonly KnownCatalogue[] => (RECEIPTS.lists(code) ? [...catalogues, RECEIPTS] : catalogues);
