import { type Finding, SchemaError } from "@tc3-schema/codegen/schema-error";
import { type ImportedCodes, importListings, type OwnedListing } from "../catalogue/import-listings.ts";
import type { OnProgress } from "../progress.ts";
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

/** The name that `x-source` refers to the SDK by. */
const GO_SDK = "go-sdk";

/** `v20210111` as the header X-TC-Version has it. */
const versionOf = (folder: string): string => folder.replace(/^v(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");

const listing = (root: string, folder: SdkFolder): OwnedListing => ({
  owner: { service: folder.service, version: versionOf(folder.folder) },
  source: {
    name: GO_SDK,
    title: `Official Go SDK, ${folder.service} ${folder.folder}`,
    url: `https://github.com/TencentCloud/tencentcloud-sdk-go/tree/master/${folder.path}`,
  },
  codes: serviceCodes(root, folder),
  claims: true,
});

/**
 * Imports the error codes of services, and which actions list them, from the sources of the official Go SDK. What
 * people wrote about a code stays as long as the SDK has the code; its sentences are not taken.
 *
 * @throws {SchemaError} Naming file and line of all that is not as the SDK's lists are; nothing is written.
 */
export function importGoSdk({ from, schemas, services, onProgress }: ImportGoSdkOptions): ImportedCodes {
  const findings: Finding[] = [];
  const listings: OwnedListing[] = [];
  const folders = sdkFolders(from, services);
  for (const [index, folder] of folders.entries()) {
    onProgress?.({ done: index, total: folders.length, service: folder.service });
    try {
      listings.push(listing(from, folder));
    } catch (error) {
      if (!(error instanceof SchemaError)) throw error;
      findings.push(...error.findings);
    }
  }
  if (findings.length > 0) throw new SchemaError(findings);
  return importListings(schemas, listings);
}
