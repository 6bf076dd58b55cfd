import type { Edition } from "@tc3-schema/codegen/schema-files";
import { type ImportedCodes, importListings, type OwnedListing } from "../catalogue/import-listings.ts";
import { assertEditionIn } from "../merge/edition.ts";
import type { OnProgress } from "../progress.ts";
import { settingAside } from "../set-aside.ts";
import { goSource } from "./go-source.ts";
import { sdkFolders } from "./sdk-folders.ts";
import { type SdkFolder, serviceCodes } from "./service-codes.ts";

export interface ImportGoSdkOptions {
  /** A checkout of the official Go SDK. The international edition has another repository, with lists of its own. */
  readonly from: string;
  /** The schemas directory. */
  readonly schemas: string;
  /** The edition of the SDK; by default `cn`. */
  readonly edition?: Edition;
  /** The services to import, spelled as in their host names. If it is left out, all are imported. */
  readonly services?: readonly string[];
  readonly onProgress?: OnProgress;
}

/** Spells a folder such as `v20210111` as the header X-TC-Version does. */
const versionOf = (folder: string): string => folder.replace(/^v(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");

const listing = (root: string, folder: SdkFolder, edition: Edition): OwnedListing => ({
  owner: { edition, service: folder.service, version: versionOf(folder.folder) },
  source: goSource(edition, folder),
  codes: serviceCodes(root, folder),
  claims: true,
});

/**
 * Imports the error codes of services, and the actions that list them, from the sources of the official Go SDK. What
 * people wrote about a code stays as long as the SDK has the code. The sentences of the SDK are not taken. A folder
 * whose lists are not in the usual form is set aside and reported with file and line.
 *
 * @throws {SchemaError} If there are no services, or one that was asked for does not exist, or if the schemas are of
 * another edition. Then nothing is written.
 */
export function importGoSdk(options: ImportGoSdkOptions): ImportedCodes {
  const { from, schemas, edition = "cn", services, onProgress } = options;
  assertEditionIn(schemas, edition);
  const folders = sdkFolders(from, services);
  let started = 0;
  const { done, setAside } = settingAside(
    folders,
    ({ service, folder }) => `${service}/${folder}`,
    (folder) => {
      onProgress?.({ done: started, total: folders.length, service: folder.service });
      started += 1;
      return listing(from, folder, edition);
    },
  );
  const imported = importListings(schemas, done);
  return { ...imported, setAside: [...setAside, ...imported.setAside] };
}
