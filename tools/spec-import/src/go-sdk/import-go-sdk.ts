import { type ImportedCodes, importListings, type OwnedListing } from "../catalogue/import-listings.ts";
import type { OnProgress } from "../progress.ts";
import { settingAside } from "../set-aside.ts";
import { goSource } from "./go-source.ts";
import { sdkFolders } from "./sdk-folders.ts";
import { type SdkFolder, serviceCodes } from "./service-codes.ts";

export interface ImportGoSdkOptions {
  /** A checkout of the official Go SDK. Its international edition has other lists, and would be another source. */
  readonly from: string;
  /** The schemas directory. */
  readonly schemas: string;
  /** The services to import, as their hosts spell them; all without it. */
  readonly services?: readonly string[];
  readonly onProgress?: OnProgress;
}

/** `v20210111` as the header X-TC-Version has it. */
const versionOf = (folder: string): string => folder.replace(/^v(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");

const listing = (root: string, folder: SdkFolder): OwnedListing => ({
  owner: { service: folder.service, version: versionOf(folder.folder) },
  source: goSource("cn", folder),
  codes: serviceCodes(root, folder),
  claims: true,
});

/**
 * Imports the error codes of services, and which actions list them, from the sources of the official Go SDK. What
 * people wrote about a code stays as long as the SDK has the code; its sentences are not taken. A folder with anything
 * that is not as the SDK's lists are is set aside, named with file and line.
 *
 * @throws {SchemaError} When there are no services, or one that was asked for is not there; nothing is written.
 */
export function importGoSdk({ from, schemas, services, onProgress }: ImportGoSdkOptions): ImportedCodes {
  const folders = sdkFolders(from, services);
  let started = 0;
  const { done, setAside } = settingAside(
    folders,
    ({ service, folder }) => `${service}/${folder}`,
    (folder) => {
      onProgress?.({ done: started, total: folders.length, service: folder.service });
      started += 1;
      return listing(from, folder);
    },
  );
  const imported = importListings(schemas, done);
  return { ...imported, setAside: [...setAside, ...imported.setAside] };
}
