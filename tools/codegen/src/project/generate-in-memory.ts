import { SchemaError } from "../load/schema-error.ts";
import { findServices } from "./find-services.ts";
import { assertActions } from "./generate-project.ts";
import { neededVersion } from "./needed-version.ts";
import { prepareServices } from "./prepared-service.ts";
import type { ProjectOptions } from "./project-options.ts";

/** The texts of one service by path below its directory, e.g. `SendSms.js`. */
export type ServiceTexts = ReadonlyMap<string, string>;

/**
 * Generates the same files as `generateProject`, but writes none of them.
 *
 * @returns The texts of each service, by its path, e.g. `sms/v20210111`.
 * @throws {SchemaError} When a schema is broken, or a service or an action that was asked for does not exist.
 */
export async function generateInMemory({
  schemas,
  services,
  actions,
  format = "esm",
  generator,
}: Pick<ProjectOptions, "schemas" | "services" | "actions" | "format" | "generator">): Promise<
  ReadonlyMap<string, ServiceTexts>
> {
  const paths = findServices(schemas, services);
  const { prepared, findings } = prepareServices(schemas, paths, actions);
  if (findings.length > 0) throw new SchemaError(findings);
  assertActions(
    actions,
    prepared.flatMap((each) => each.actions),
    schemas,
    paths,
  );
  const needs = neededVersion(generator.version);
  const outputs = await Promise.all(prepared.map(({ emit }) => emit(needs, format)));
  return new Map(
    outputs.map(({ directory, files }) => [directory, new Map(files.map((file) => [file.path, file.text]))]),
  );
}
