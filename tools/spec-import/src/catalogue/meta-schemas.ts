import { type Obey, obeying } from "@tc3-schema/codegen/obey";
import type { CatalogueFile, TextsFile } from "@tc3-schema/codegen/schema-files";

export const obeyCatalogue: Obey<CatalogueFile> = obeying("catalogue");
export const obeyTexts: Obey<TextsFile> = obeying("texts");
