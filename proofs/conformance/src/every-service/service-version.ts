import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { readJsonObject, subdirectories } from "@tc3-schema/base/files";
import { isRecord } from "@tc3-schema/base/json";
import { ExamplesError } from "../examples-error.ts";

/** One version of one service, and its place in the official definitions. */
export interface ServiceVersion {
  /** The name that our schemas and contracts use. */
  readonly service: string;
  /** `v20170312` */
  readonly version: string;
  /** The official folder below `services`. For one service its name differs from ours. */
  readonly folder: string;
  /** The size of its definition and its examples in bytes: a measure of the work. */
  readonly size: number;
}

/** Returns the path that keys and directories use, e.g. `cvm/v20170312`. */
export const pathOf = ({ service, version }: ServiceVersion): string => `${service}/${version}`;

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);

function nameIn(file: string): string {
  const { metadata } = readJsonObject(file, ExamplesError);
  const name = isRecord(metadata) ? metadata["serviceShortName"] : undefined;
  if (typeof name !== "string")
    throw new ExamplesError(`${file}: expected a string at /metadata/serviceShortName`);
  return name;
}

/**
 * Returns the directory that holds `services`: the given one, or `tccli` in a clone of the official repository.
 *
 * @throws {ExamplesError} If neither holds it.
 */
export function definitionsIn(directory: string): string {
  const root = [directory, join(directory, "tccli")].find((each) => existsSync(join(each, "services")));
  if (root === undefined) throw new ExamplesError(`${directory}: neither services nor tccli/services in it`);
  return root;
}

/**
 * Returns every version of every service that is defined.
 *
 * @param definitions The directory that holds `services`.
 */
export const findVersions = (definitions: string): readonly ServiceVersion[] =>
  subdirectories(join(definitions, "services")).flatMap((folder) =>
    subdirectories(join(definitions, "services", folder)).flatMap((version) => {
      const directory = join(definitions, "services", folder, version);
      const definition = join(directory, "api.json");
      if (!existsSync(definition)) return [];
      const size = sizeOf(definition) + sizeOf(join(directory, "examples.json"));
      return [{ service: nameIn(definition), version, folder, size }];
    }),
  );
