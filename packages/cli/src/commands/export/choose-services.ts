import { findServices } from "@tc3-schema/codegen/find-services";
import type { TargetEdition } from "@tc3-schema/codegen/schema-files";
import { openDirectory, type ServiceSource } from "@tc3-schema/codegen/service-source";
import { type Definitions, openPlace } from "@tc3-schema/facts";
import { newestDefinitions, projectDefinitions } from "../../definitions/project-definitions.ts";
import { InputError } from "../../input-error.ts";
import { chooseService } from "../../project/choose-services.ts";
import { findProject, type Project } from "../../project/find-project.ts";
import { type WantedService, wantedServices } from "../../project/project-file.ts";
import { wantedService } from "../../project/wanted-service.ts";
import { servicesNamed } from "../../schemas/services.ts";
import { versionOf } from "../../schemas/version.ts";
import type { ExportOptions } from "./options.ts";

/** A version of a service, or its callbacks, that will be exported. */
export interface WantedPath {
  /** For example `cvm/v20170312`. */
  readonly path: string;
  /** Undefined for all actions. */
  readonly actions: readonly string[] | undefined;
}

export interface ChosenServices {
  readonly source: ServiceSource;
  readonly wanted: readonly WantedPath[];
  /** The edition of the definitions; undefined for a directory of schemas, which says it itself. */
  readonly edition: TargetEdition | undefined;
}

const ofDirectory = (schemas: string, { service, action }: ExportOptions): ChosenServices => {
  const named = servicesNamed(schemas, service ?? []);
  const source = openDirectory(schemas);
  const paths = findServices(source, service === undefined ? undefined : named);
  return {
    source,
    edition: undefined,
    wanted: paths
      // Callbacks do not belong to an action.
      .filter((path) => action === undefined || !path.endsWith("/callbacks"))
      .map((path) => ({ path, actions: action })),
  };
};

/** Returns all versions of all services of an edition. */
const everyVersion = (definitions: Definitions, edition: TargetEdition): readonly WantedService[] =>
  definitions
    .services(edition)
    .flatMap((service) =>
      definitions.versions(edition, service).map((directory) => ({ service, version: versionOf(directory) })),
    );

interface Named {
  readonly project: Project | undefined;
  readonly edition: TargetEdition;
  readonly definitions: Definitions;
}

/** Returns the services that the options name, or else those of tc3.json. */
function namedServices(
  { allServices, service, action }: ExportOptions,
  { project, edition, definitions }: Named,
): readonly WantedService[] {
  if (allServices === true) return everyVersion(definitions, edition);
  if (service !== undefined) return service.map((name) => wantedService(name, action));
  const listed = project === undefined ? [] : wantedServices(project.file);
  return listed.map((each) => (action === undefined ? each : { ...each, actions: action }));
}

function ofDefinitions(options: ExportOptions): ChosenServices {
  const { action, edition: given } = options;
  const project = findProject(".");
  const edition = given ?? project?.file.edition ?? "cn";
  const found =
    project === undefined
      ? newestDefinitions(".")
      : projectDefinitions(project.directory, project.file.definitions);
  const wanted = namedServices(options, { project, edition, definitions: found.definitions });
  if (wanted.length === 0) {
    throw new InputError(
      "no service is named, and there is no tc3.json that names some",
      'Name services: --service cvm,vpc. "tc3 services WORD" finds names.',
    );
  }
  if (action !== undefined && wanted.length > 1) {
    throw new InputError("--action needs exactly one service", "Export the services one by one.");
  }
  return {
    source: openPlace({ definitions: found.directory, edition }),
    edition,
    wanted: wanted.map((each) => {
      const { path, actions } = chooseService(each, edition, found.definitions);
      return { path, actions };
    }),
  };
}

/**
 * Finds the services that the options name, in a directory of schemas, or else in the definitions of the project or of
 * this command.
 *
 * @throws {InputError} If there is no such service, version or action.
 */
export const chooseServices = (options: ExportOptions): ChosenServices =>
  options.schemas === undefined ? ofDefinitions(options) : ofDirectory(options.schemas, options);
