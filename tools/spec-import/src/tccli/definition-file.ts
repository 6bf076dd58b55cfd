import { existsSync } from "node:fs";
import { join } from "node:path";
import { subdirectories } from "@tc3-schema/base/files";
import { didYouMean } from "@tc3-schema/codegen/nearest-names";
import { type Mistake, SchemaError } from "@tc3-schema/codegen/schema-error";

/** The file that defines one version of a service. */
export interface DefinitionFile {
  readonly service: string;
  /** `v20210111` */
  readonly folder: string;
  /** Below the root, with forward slashes: `services/sms/v20210111/api.json`. */
  readonly file: string;
}

export interface DefinitionFiles {
  /** The directory that holds `services`. */
  readonly root: string;
  readonly files: readonly DefinitionFile[];
}

/**
 * Services whose name differs from that of their folder. The folder has the name of the package in the official Python
 * SDK, where `as` is a keyword. The host, the codes and all other SDKs say `as`.
 */
const SERVICES: ReadonlyMap<string, string> = new Map([["autoscaling", "as"]]);

const mistake = (expected: string, received: string): Mistake => ({
  file: "services",
  pointer: "",
  expected,
  received,
});

const failure = (expected: string, received: string): SchemaError =>
  new SchemaError([mistake(expected, received)]);

/** Returns the directory that holds `services`: the given one, or `tccli` in it. Undefined if neither does. */
export const definitionsRoot = (from: string): string | undefined =>
  [from, join(from, "tccli")].find((directory) => existsSync(join(directory, "services")));

/**
 * Finds the definitions.
 *
 * @param from The directory that contains `services`, or a checkout of the client, with `tccli/services`.
 * @param services The wanted services. If it is left out, all are wanted.
 * @throws {SchemaError} If there are no definitions, or a wanted service has none.
 */
export function definitionFiles(from: string, services: readonly string[] | undefined): DefinitionFiles {
  const root = definitionsRoot(from);
  if (root === undefined) throw failure("a directory of that name, or tccli/services", `none in ${from}`);

  const files = subdirectories(join(root, "services")).flatMap((name) =>
    subdirectories(join(root, "services", name))
      .filter((folder) => /^v[0-9]{8}$/.test(folder))
      .map((folder) => ({
        service: SERVICES.get(name) ?? name,
        folder,
        file: `services/${name}/${folder}/api.json`,
      })),
  );
  if (files.length === 0) throw failure("services/<service>/<version>/api.json", `none in ${from}`);
  const paths = files.map(({ service, folder }) => `${service}/${folder}`);
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice !== undefined) throw failure("each version of a service once", JSON.stringify(twice));
  if (services === undefined) return { root, files };

  const known = new Set(files.map(({ service }) => service));
  const unknown = services.filter((service) => !known.has(service));
  if (unknown.length > 0) {
    throw new SchemaError(
      unknown.map((service) => ({
        ...mistake("a service that is defined", JSON.stringify(service)),
        advice: didYouMean(service, [...known]),
      })),
    );
  }
  return { root, files: files.filter(({ service }) => services.includes(service)) };
}
