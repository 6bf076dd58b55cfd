import { buildModel } from "@tc3-schema/codegen/build-model";
import { loadBundled } from "@tc3-schema/codegen/load-bundled";
import type { Model } from "@tc3-schema/codegen/model";
import { directorySource } from "@tc3-schema/codegen/schema-source";
import { readTccli } from "@tc3-schema/spec-import/read-tccli";

/** Returns whether a directory holds official definitions: `services/<service>/<version>/api.json`. */
export function holdsOfficial(path: string): boolean {
  const { list } = directorySource(path);
  const directoriesIn = (directory: string): readonly string[] =>
    list(directory).flatMap(({ name, isDirectory }) => (isDirectory ? [`${directory}/${name}`] : []));
  return directoriesIn("services")
    .flatMap(directoriesIn)
    .filter((version) => /\/v\d{8}$/.test(version))
    .some((version) => list(version).some(({ name }) => name === "api.json"));
}

/**
 * Reads the definitions of the official command-line client. They have no envelope and no common codes. Those of this
 * version of the project take their place, and are not compared.
 */
export const readOfficial = (from: string, services: readonly string[] | undefined): Model =>
  buildModel({
    ...loadBundled(),
    services: readTccli({ from, ...(services === undefined ? {} : { services }) }),
    callbacks: [],
  });
