import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { readJsonObject, subdirectories } from "@tc3-schema/base/files";
import { isRecord } from "@tc3-schema/base/json";
import { ExamplesError } from "../examples-error.ts";
import type { Spec } from "./spec.ts";

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);

function nameIn(file: string): string {
  const { metadata } = readJsonObject(file, ExamplesError);
  const name = isRecord(metadata) ? metadata["serviceShortName"] : undefined;
  if (typeof name !== "string")
    throw new ExamplesError(`${file}: expected a string at /metadata/serviceShortName`);
  return name;
}

/**
 * The directory that holds `services`: the one that was named, or `tccli` in a clone of the official repository.
 *
 * @throws {ExamplesError} When neither does.
 */
export function definitionsIn(directory: string): string {
  const root = [directory, join(directory, "tccli")].find((each) => existsSync(join(each, "services")));
  if (root === undefined) throw new ExamplesError(`${directory}: neither services nor tccli/services in it`);
  return root;
}

/**
 * Every version of every service that is defined.
 *
 * @param definitions Holds `services`.
 */
export const findSpecs = (definitions: string): readonly Spec[] =>
  subdirectories(join(definitions, "services")).flatMap((folder) =>
    subdirectories(join(definitions, "services", folder)).flatMap((version) => {
      const directory = join(definitions, "services", folder, version);
      const definition = join(directory, "api.json");
      if (!existsSync(definition)) return [];
      const size = sizeOf(definition) + sizeOf(join(directory, "examples.json"));
      return [{ service: nameIn(definition), version, folder, size }];
    }),
  );
