import { existsSync } from "node:fs";
import { join } from "node:path";
import { SchemaError } from "@tc3-schema/codegen/schema-error";
import { importGoSdk, importTccli } from "@tc3-schema/spec-import";
import { dropGoneActions } from "../drop-gone-actions.ts";
import type { Stage } from "../stage.ts";
import { type Checked, versionsIn } from "./check.ts";

/** A place in a file below the schemas directory. */
export interface WordPlace {
  readonly file: string;
  readonly pointer: string;
}

export interface VanishedPlace extends WordPlace {
  readonly text: string;
}

export interface ImportedSpec {
  /** `sms/v20210111` */
  readonly versions: readonly string[];
  /** Versions of ours that the source does not define: they stay as they are. */
  readonly undefinedVersions: readonly string[];
  /** Actions that are gone, and that error codes were listed by: `sms/v20210111/SendSms`. */
  readonly goneActions: readonly string[];
  /** What has no description, or no sentence, yet. */
  readonly needsWords: readonly WordPlace[];
  /** Our words of what the source has no more. */
  readonly vanishedWords: readonly VanishedPlace[];
}

/**
 * Merges the official definitions into the schemas, and the codes of the Go SDK where it is given.
 *
 * @throws {SchemaError} When they are not as they have to be.
 */
export function importSpec(
  { definitions, services }: Checked,
  goSdk: string | undefined,
  stage: Stage,
): ImportedSpec {
  const schemas = join(stage.after, "schemas");
  const spec = importTccli({ from: definitions, schemas, services });
  const codes = goSdk === undefined ? undefined : importGoSdk({ from: goSdk, schemas, services });
  // An update is all of it or nothing: a service that was set aside would be left behind in silence.
  const wrong = [...spec.setAside, ...(codes?.setAside ?? [])].flatMap(({ mistakes }) => mistakes);
  if (wrong.length > 0) throw new SchemaError(wrong);
  const versions = versionsIn(join(schemas, "services")).filter((version) =>
    services.includes(version.replace(/\/.*$/, "")),
  );
  const isDefined = (...path: readonly string[]): boolean =>
    existsSync(join(definitions, "services", ...path));
  const goneActions = versions.flatMap((version) =>
    dropGoneActions(schemas, version).map((action) => `${version}/${action}`),
  );
  // Where a service's folder is called otherwise, nothing can be said of its versions.
  const isMissing = (version: string): boolean =>
    isDefined(version.replace(/\/.*$/, "")) && !isDefined(version, "api.json");
  return {
    versions,
    goneActions,
    undefinedVersions: versions.filter(isMissing),
    needsWords: [...spec.needsWords, ...(codes?.needsWords ?? [])].map(({ file, pointer }) => ({
      file,
      pointer,
    })),
    vanishedWords: [...spec.vanishedWords, ...(codes?.vanishedWords ?? [])].map(
      ({ file, pointer, text }) => ({
        file,
        pointer,
        text,
      }),
    ),
  };
}
