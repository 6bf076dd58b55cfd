import { resolve } from "node:path";
import { nearestFormat, type ProjectOptions } from "@tc3-schema/codegen";
import { thisGenerator } from "../commands/generate/generator.ts";
import type { FoundDefinitions } from "../definitions/definitions-package.ts";
import type { ChosenService } from "./choose-services.ts";
import { docsDirectories } from "./docs-directories.ts";
import type { ProjectFile } from "./project-file.ts";

/**
 * The options for the generator, for a project with a `tc3.json`.
 *
 * @throws {InputError} If a directory that descriptions are taken from has none.
 */
export function generateOptions(
  directory: string,
  { out, edition, format, ambient, docs }: Omit<ProjectFile, "services">,
  chosen: readonly ChosenService[],
  { directory: definitions }: FoundDefinitions,
): ProjectOptions {
  const target = resolve(directory, out);
  return {
    schemas: {
      definitions,
      edition,
      ...(docs === undefined ? {} : { docs: docsDirectories(directory, docs) }),
    },
    out: target,
    ...(ambient === undefined ? {} : { ambient }),
    format: format ?? nearestFormat(target),
    services: chosen.map(({ path }) => path),
    actionsOf: Object.fromEntries(
      chosen.flatMap(({ path, actions }) => (actions === undefined ? [] : [[path, actions]])),
    ),
    ...thisGenerator(),
  };
}
