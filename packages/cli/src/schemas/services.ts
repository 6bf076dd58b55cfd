import { existsSync } from "node:fs";
import { join } from "node:path";
import { subdirectories } from "@tc3-schema/base/files";
import { didYouMean } from "@tc3-schema/codegen/nearest-names";
import { recordedEdition } from "@tc3-schema/codegen/recorded-edition";
import type { Edition, TargetEdition } from "@tc3-schema/codegen/schema-files";
import { excerpt } from "@tc3-schema/codegen/visible";
import { InputError } from "../input-error.ts";
import { directoryOf, isSameVersion, versionOf } from "./version.ts";

/** One version of a service in a schemas directory, or its callbacks. */
export interface ServiceDirectory {
  /** The edition that its schemas record. */
  readonly edition: TargetEdition;
  readonly service: string;
  /** `2017-03-12`, or `callbacks`. */
  readonly version: string;
  /** `cvm/v20170312`. */
  readonly path: string;
}

/** The files that record the edition. A version can have only some of them. */
const RECORDS = ["responses.schema.json", "error-codes.schema.json", "callbacks.schema.json"];

function editionOf(directory: string): TargetEdition {
  for (const file of RECORDS) {
    const edition = recordedEdition(join(directory, file));
    if (edition !== undefined) return edition;
  }
  // Older versions recorded none, and knew only this one.
  return "cn";
}

/** @throws {InputError} If there are schemas of another edition than the wanted one. */
export function assertEdition(
  schemas: string,
  services: readonly ServiceDirectory[],
  wanted: Edition | undefined,
): void {
  const other = services.find(({ edition }) => wanted !== undefined && edition !== wanted);
  if (other === undefined) return;
  throw new InputError(
    `the schemas in ${excerpt(schemas, 200)} are of the edition ${other.edition}, and --edition says ${wanted}`,
    "Import each edition into a directory of its own: tc3 import tccli --edition intl --out DIR",
  );
}

/**
 * All versions of services in a schemas directory.
 *
 * @throws {InputError} If there are none.
 */
export function servicesIn(schemas: string): readonly ServiceDirectory[] {
  const found = subdirectories(join(schemas, "services")).flatMap((service) =>
    subdirectories(join(schemas, "services", service)).map((directory) => ({
      edition: editionOf(join(schemas, "services", service, directory)),
      service,
      version: versionOf(directory),
      path: `${service}/${directory}`,
    })),
  );
  if (found.length > 0) return found;
  const shown = excerpt(schemas, 200);
  throw new InputError(
    existsSync(schemas) ? `there are no services in ${shown}` : `there is no directory ${shown}`,
    [
      "Make schemas from the official definitions:",
      "  git clone --depth 1 https://github.com/TencentCloud/tencentcloud-cli",
      `  tc3 import tccli tencentcloud-cli --out ${shown}`,
    ].join("\n"),
  );
}

const isNamed = (name: string, { service, version }: ServiceDirectory): boolean => {
  const [wanted, wantedVersion] = name.split(/@(.*)/s);
  return wanted === service && (wantedVersion === undefined || isSameVersion(wantedVersion, version));
};

/**
 * The services that `--service` names, as `cvm` or, for one version, `cvm@2017-03-12`.
 *
 * @returns Their paths, or those of their versions: `cvm/v20170312`.
 * @throws {InputError} If a service does not exist.
 */
export function servicesNamed(schemas: string, names: readonly string[]): readonly string[] {
  const all = servicesIn(schemas);
  return names.map((name) => {
    const [service = "", version] = name.split(/@(.*)/s);
    if (all.some((each) => isNamed(name, each)))
      return version === undefined ? service : `${service}/${directoryOf(version)}`;
    const ofService = all.filter((each) => each.service === service);
    // Somebody may have typed the path of the directory: `cvm/v20170312`.
    const directory = all.find(({ path }) => path === name);
    const hint =
      directory === undefined
        ? ofService.length > 0
          ? didYouMean(
              name,
              ofService.map((each) => `${each.service}@${each.version}`),
            )
          : didYouMean(
              service,
              all.map((each) => each.service),
            )
        : `Did you mean ${directory.service}@${directory.version}?`;
    throw new InputError(`${excerpt(schemas, 200)} has no service ${excerpt(name, 100)}`, hint);
  });
}
