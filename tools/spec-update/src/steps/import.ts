import { existsSync } from "node:fs";
import { join } from "node:path";
import { SchemaError } from "@tc3-schema/codegen/schema-error";
import type { Edition } from "@tc3-schema/codegen/schema-files";
import { definitionsIn } from "@tc3-schema/conformance/every-service/service-version";
import { importGoSdk, importTccli } from "@tc3-schema/spec-import";
import { dropGoneActions } from "../drop-gone-actions.ts";
import type { UpdateTrees } from "../update-trees.ts";
import { type Checked, versionsIn } from "./check.ts";

/** A place in a file below the schemas directory. */
export interface WordPlace {
  readonly file: string;
  readonly pointer: string;
}

export interface VanishedPlace extends WordPlace {
  readonly text: string;
}

export interface ImportedSchemas {
  /** For example `sms/v20210111`. */
  readonly versions: readonly string[];
  /** Versions in our schemas that the source does not define. They stay unchanged. */
  readonly undefinedVersions: readonly string[];
  /** Actions that are gone but that error codes still listed: `sms/v20210111/SendSms`. */
  readonly goneActions: readonly string[];
  /** Places that have no description or no sentence yet. */
  readonly needsWords: readonly WordPlace[];
  /** Our words whose place the source no longer has. */
  readonly vanishedWords: readonly VanishedPlace[];
}

/** The sources of one edition of our schemas. */
interface EditionSources {
  readonly edition: Edition;
  /** The directory of the official definitions that holds `services`. */
  readonly definitions: string;
  readonly goSdk: string | undefined;
  readonly services: readonly string[];
  /** The path of the edition's schemas below the schemas directory, with a slash at its end; "" for cn. */
  readonly below: string;
}

/** @throws {SchemaError} If the sources have mistakes. */
function importEdition(
  { edition, definitions, goSdk, services, below }: EditionSources,
  trees: UpdateTrees,
): ImportedSchemas {
  const schemas = join(trees.after, "schemas", below);
  const members = importTccli({ from: definitions, schemas, edition, services });
  const codes = goSdk === undefined ? undefined : importGoSdk({ from: goSdk, schemas, edition, services });
  // An update is complete or not done. A service that was set aside would silently stay old.
  const wrong = [...members.setAside, ...(codes?.setAside ?? [])].flatMap(({ mistakes }) => mistakes);
  if (wrong.length > 0) throw new SchemaError(wrong);
  const versions = versionsIn(join(schemas, "services")).filter((version) =>
    services.includes(version.replace(/\/.*$/, "")),
  );
  const isDefined = (...path: readonly string[]): boolean =>
    existsSync(join(definitions, "services", ...path));
  const goneActions = versions.flatMap((version) =>
    dropGoneActions(schemas, version).map((action) => `${below}${version}/${action}`),
  );
  // If the folder of a service has another name, its versions cannot be compared.
  const isMissing = (version: string): boolean =>
    isDefined(version.replace(/\/.*$/, "")) && !isDefined(version, "api.json");
  return {
    versions: versions.map((version) => `${below}${version}`),
    goneActions,
    undefinedVersions: versions.filter(isMissing).map((version) => `${below}${version}`),
    needsWords: [...members.needsWords, ...(codes?.needsWords ?? [])].map(({ file, pointer }) => ({
      file: `${below}${file}`,
      pointer,
    })),
    vanishedWords: [...members.vanishedWords, ...(codes?.vanishedWords ?? [])].map(
      ({ file, pointer, text }) => ({
        file: `${below}${file}`,
        pointer,
        text,
      }),
    ),
  };
}

/** Where the sources are, besides the official tree of the mainland edition. */
export interface ImportSources {
  /** A checkout of the Go SDK. Without it, the error codes stay unchanged. */
  readonly goSdk: string | undefined;
  /** A checkout of the command-line client of the international site. Without it, that edition stays unchanged. */
  readonly intl: string | undefined;
  readonly goSdkIntl: string | undefined;
}

/**
 * Merges the official definitions into the schemas, and the codes of the Go SDK if it is given, for each edition whose
 * definitions are given.
 *
 * @throws {SchemaError} If they have mistakes.
 */
export function importDefinitions(
  { definitions, services }: Checked,
  { goSdk, intl, goSdkIntl }: ImportSources,
  trees: UpdateTrees,
): ImportedSchemas {
  const cn = importEdition({ edition: "cn", definitions, goSdk, services, below: "" }, trees);
  const ofIntl = new Set(
    versionsIn(join(trees.after, "schemas/intl/services")).map((version) => version.replace(/\/.*$/, "")),
  );
  const wanted = services.filter((service) => ofIntl.has(service));
  if (intl === undefined || wanted.length === 0) return cn;
  const other = importEdition(
    {
      edition: "intl",
      definitions: definitionsIn(intl),
      goSdk: goSdkIntl,
      services: wanted,
      below: "intl/",
    },
    trees,
  );
  return {
    versions: [...cn.versions, ...other.versions],
    goneActions: [...cn.goneActions, ...other.goneActions],
    undefinedVersions: [...cn.undefinedVersions, ...other.undefinedVersions],
    needsWords: [...cn.needsWords, ...other.needsWords],
    vanishedWords: [...cn.vanishedWords, ...other.vanishedWords],
  };
}
