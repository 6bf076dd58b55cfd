export type {
  CodeNeedingWords,
  CodeTwins,
  ImportedCodes,
  VanishedCodeWords,
} from "./catalogue/import-listings.ts";
export type { Source } from "./catalogue/listing.ts";
export {
  type ErrorRow,
  type ErrorTable,
  type ReadErrorTablesOptions,
  readErrorTables,
} from "./docs/error-tables.ts";
export type { TableKind } from "./docs/heading-words.ts";
export { type ImportDocsOptions, importDocs } from "./docs/import-docs.ts";
export type { PageFormat } from "./docs/page-format.ts";
export { type ImportGoSdkOptions, importGoSdk } from "./go-sdk/import-go-sdk.ts";
export type { AnnouncedMember } from "./merge/announced.ts";
export type { OnProgress } from "./progress.ts";
export type { SetAside } from "./set-aside.ts";
export {
  type Imported,
  type ImportTccliOptions,
  importTccli,
  type VanishedWords,
} from "./tccli/import-tccli.ts";
