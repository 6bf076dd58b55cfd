import { SchemaError } from "../load/schema-error.ts";
import { assertActions } from "./assert-actions.ts";
import { findServices } from "./find-services.ts";
import { neededVersion } from "./needed-packages.ts";
import { prepareServices } from "./prepare-service.ts";
import type { ProjectOptions } from "./project-options.ts";
import { type OpenPlace, openDirectory } from "./service-source.ts";

/** The texts of one service by path below its directory, e.g. `SendSms.js`. */
export type ServiceTexts = ReadonlyMap<string, string>;

/**
 * Generates the same files as `generateProject`, but writes none of them.
 *
 * @returns The texts of each service, by its path, e.g. `sms/v20210111`.
 * @throws {SchemaError} If a schema is broken, or a service or an action that was asked for does not exist.
 */
export async function generateInMemory(
  {
    schemas,
    services,
    actions,
    format = "esm",
    generator,
  }: Pick<ProjectOptions, "schemas" | "services" | "actions" | "format" | "generator">,
  open: OpenPlace = openDirectory,
): Promise<ReadonlyMap<string, ServiceTexts>> {
  const source = open(schemas);
  const paths = findServices(source, services);
  const wanted = actions === undefined ? {} : { actions };
  const { prepared, found, mistakes } = prepareServices(source, paths, wanted);
  if (mistakes.length > 0) throw new SchemaError(mistakes);
  assertActions(wanted, found, source, paths);
  const needs = neededVersion(generator.version);
  const outputs = await Promise.all(prepared.map(({ emit }) => emit(needs, format)));
  return new Map(
    outputs.map(({ directory, files }) => [directory, new Map(files.map((file) => [file.path, file.text]))]),
  );
}
