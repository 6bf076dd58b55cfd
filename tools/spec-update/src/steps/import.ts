import { existsSync } from "node:fs";
import { join } from "node:path";
import { SchemaError } from "@tc3-schema/codegen/schema-error";
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

/**
 * Merges the official definitions into the schemas, and the codes of the Go SDK if it is given.
 *
 * @throws {SchemaError} If they have mistakes.
 */
export function importDefinitions(
  { definitions, services }: Checked,
  goSdk: string | undefined,
  trees: UpdateTrees,
): ImportedSchemas {
  const schemas = join(trees.after, "schemas");
  const members = importTccli({ from: definitions, schemas, services });
  const codes = goSdk === undefined ? undefined : importGoSdk({ from: goSdk, schemas, services });
  // An update is complete or not done. A service that was set aside would silently stay old.
  const wrong = [...members.setAside, ...(codes?.setAside ?? [])].flatMap(({ mistakes }) => mistakes);
  if (wrong.length > 0) throw new SchemaError(wrong);
  const versions = versionsIn(join(schemas, "services")).filter((version) =>
    services.includes(version.replace(/\/.*$/, "")),
  );
  const isDefined = (...path: readonly string[]): boolean =>
    existsSync(join(definitions, "services", ...path));
  const goneActions = versions.flatMap((version) =>
    dropGoneActions(schemas, version).map((action) => `${version}/${action}`),
  );
  // If the folder of a service has another name, its versions cannot be compared.
  const isMissing = (version: string): boolean =>
    isDefined(version.replace(/\/.*$/, "")) && !isDefined(version, "api.json");
  return {
    versions,
    goneActions,
    undefinedVersions: versions.filter(isMissing),
    needsWords: [...members.needsWords, ...(codes?.needsWords ?? [])].map(({ file, pointer }) => ({
      file,
      pointer,
    })),
    vanishedWords: [...members.vanishedWords, ...(codes?.vanishedWords ?? [])].map(
      ({ file, pointer, text }) => ({
        file,
        pointer,
        text,
      }),
    ),
  };
}
