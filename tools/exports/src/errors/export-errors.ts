import type { CatalogueModel } from "@tc3-schema/codegen/model";
import type { ExportedFile } from "../exported-file.ts";
import type { ReadService } from "../read/read-service.ts";
import { codeRows } from "./code-row.ts";
import { csvOf } from "./csv.ts";
import type { ErrorFormat } from "./formats.ts";
import { ownCatalogues } from "./own-catalogues.ts";
import { ABOUT, COLUMNS_PAGE } from "./words.ts";

/**
 * The error codes of services as data: a table as JSON or CSV, and a page that explains its columns.
 *
 * @param common The codes that every action can return. They come first.
 */
export function exportErrors(
  common: CatalogueModel,
  services: readonly ReadService[],
  formats: readonly ErrorFormat[],
): readonly ExportedFile[] {
  const codes = codeRows({ common, own: ownCatalogues() }, services);
  const texts: Readonly<Record<ErrorFormat, () => string>> = {
    json: () => `${JSON.stringify({ about: ABOUT, codes }, null, 2)}\n`,
    csv: () => csvOf(codes),
  };
  return [
    ...formats.map((format) => ({ path: `errors.${format}`, text: texts[format]() })),
    { path: "errors.md", text: COLUMNS_PAGE },
  ];
}
