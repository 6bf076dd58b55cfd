import type { CatalogueFile, TargetEdition } from "@tc3-schema/codegen/schema-files";
import { versionPath } from "@tc3-schema/codegen/service-model";

/** The owner of a catalogue: one version of a service, or `common` for the codes that all actions share. */
export type CatalogueOwner = "common" | ServiceOwner;

export interface ServiceOwner {
  readonly edition: TargetEdition;
  readonly service: string;
  readonly version: string;
}

const BASE = "https://tc3-schema.github.io/schemas";

export const LANGUAGES = ["en", "zh"] as const;

/** Returns the common part of the paths of a catalogue's files, below the schemas directory. */
const stem = (owner: CatalogueOwner): string =>
  owner === "common"
    ? "error-codes/common"
    : `services/${owner.service}/${versionPath(owner.version)}/error-codes`;

/** Returns the name of an owner: `sms/v20210111`, or `common`. */
export const ownerName = (owner: CatalogueOwner): string =>
  owner === "common" ? owner : `${owner.service}/${versionPath(owner.version)}`;

export const cataloguePath = (owner: CatalogueOwner): string => `${stem(owner)}.schema.json`;

export const textsPath = (owner: CatalogueOwner, language: (typeof LANGUAGES)[number]): string =>
  `${stem(owner)}.${language}.json`;

const capitalized = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The members of a catalogue before its sources and codes. */
type CatalogueHead = Omit<CatalogueFile, "x-sources" | "x-families" | "oneOf"> & { readonly $schema: string };

/** Returns the first members of a new catalogue. */
export function catalogueHead(owner: CatalogueOwner): CatalogueHead {
  const origin =
    "The codes come from the pages under x-sources. The judgements and the texts are this project's own.";
  const below = owner === "common" || owner.edition === "cn" ? "" : `${owner.edition}/`;
  const head = {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: `${BASE}/${below}${cataloguePath(owner)}`,
  };
  if (owner === "common") {
    return {
      ...head,
      title: "CommonErrorCode",
      description: `The error codes that every action of Tencent Cloud API 3.0 can return. ${origin}`,
      type: "string",
    };
  }
  const { edition, service, version } = owner;
  return {
    ...head,
    title: `${capitalized(service)}ErrorCode`,
    description: `The error codes that ${service}, version ${version}${edition === "cn" ? "" : `, edition ${edition}`}, adds to the common ones, and the actions that list them. ${origin}`,
    type: "string",
    "x-edition": edition,
    "x-service": service,
    "x-version": version,
  };
}
