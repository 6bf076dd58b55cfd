import { basename } from "node:path";
import { readText } from "@tc3-schema/codegen/read-text";
import { type Mistake, SchemaError } from "@tc3-schema/codegen/schema-error";
import type { CatalogueOwner } from "../catalogue/catalogue-place.ts";
import { type ImportedCodes, importListings, type OwnedListing } from "../catalogue/import-listings.ts";
import { lineMistake } from "../catalogue/line-mistake.ts";
import type { Source } from "../catalogue/listing.ts";
import { editionIn } from "../merge/edition.ts";
import { type ErrorTable, type ReadErrorTablesOptions, readErrorTables } from "./error-tables.ts";
import type { TableKind } from "./heading-words.ts";

/** The page: a file, or a text with a file name for messages. */
export type Page =
  | { readonly file: string; readonly text?: undefined }
  | { readonly text: string; readonly file?: string };

export type ImportDocsOptions = Page &
  Pick<ReadErrorTablesOptions, "format" | "kind"> & {
    /** The schemas directory. */
    readonly schemas: string;
    /** The page as an entry of `x-sources`. `x-source` refers to it by its name. */
    readonly source: Source;
    /** The service that the business codes of the page belong to. Without it, a page with such a table is refused. */
    readonly service?: { readonly service: string; readonly version: string };
    /** The only kind of tables that is wanted. */
    readonly only?: TableKind;
  };

function readPage(page: Page): { readonly text: string; readonly file: string } {
  if (page.text !== undefined) return { text: page.text, file: page.file ?? "page" };
  const file = basename(page.file);
  return { text: readText(page.file, file, { pipes: true }), file };
}

/**
 * Imports the codes of the tables on a page of the documentation. Common codes go into the common catalogue, business
 * codes into a service's. A code that another source lists already keeps that source. What people wrote about a code
 * stays. The sentences of the page are not taken.
 *
 * @throws {SchemaError} With file and line of every mistake. Then nothing is written.
 */
export function importDocs(options: ImportDocsOptions): ImportedCodes {
  const { schemas, source, service, only, format, kind } = options;
  const { text, file } = readPage(options);
  const tables = readErrorTables(text, {
    file,
    ...(format === undefined ? {} : { format }),
    ...(kind === undefined ? {} : { kind }),
  });

  const mistakes: Mistake[] = [];
  const listingOf = (wanted: TableKind, owner: CatalogueOwner | undefined): readonly OwnedListing[] => {
    const ofKind: readonly ErrorTable[] = tables.filter((table) => table.kind === wanted);
    const [first] = ofKind;
    if (first === undefined || (only ?? wanted) !== wanted) return [];
    if (owner === undefined) {
      const advice = "Say so, or import the common codes only";
      mistakes.push(lineMistake(file, first.line, "the service and version of this list", "nothing", advice));
      return [];
    }
    const codes = ofKind.flatMap(({ rows }) => rows.map(({ code }) => ({ code })));
    return [{ owner, source, codes, claims: false }];
  };
  const listings = [
    ...listingOf("common", "common"),
    ...listingOf("business", service && { edition: editionIn(schemas) ?? "cn", ...service }),
  ];
  if (only !== undefined && listings.length === 0 && mistakes.length === 0) {
    mistakes.push(lineMistake(file, 1, `a table of ${only} codes`, "none"));
  }
  if (mistakes.length > 0) throw new SchemaError(mistakes);
  const imported = importListings(schemas, listings);
  const wrong = imported.setAside.flatMap((each) => each.mistakes);
  if (wrong.length > 0) throw new SchemaError(wrong);
  return imported;
}
