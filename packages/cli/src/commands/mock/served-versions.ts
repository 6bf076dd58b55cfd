import type { TargetEdition } from "@tc3-schema/codegen/schema-files";
import type { Served } from "@tc3-schema/mock";
import { serve } from "@tc3-schema/mock";
import { newestDefinitions, projectDefinitions } from "../../definitions/project-definitions.ts";
import { InputError } from "../../input-error.ts";
import { chooseService } from "../../project/choose-services.ts";
import { PROJECT_FILE, wantedServices } from "../../project/project-file.ts";
import { readProject } from "../../project/read-project.ts";
import { wantedService } from "../../project/wanted-service.ts";
import type { MockOptions } from "./options.ts";

/** The services that the server answers for, and their edition. */
export interface ChosenServed {
  readonly edition: TargetEdition;
  readonly served: Served;
}

/**
 * Chooses services by their names, or takes those of the project. All actions of a service are answered, not only those that
 * the project lists.
 *
 * @throws {InputError} If a service does not exist, or none is named.
 */
export async function chooseServed(
  options: Pick<MockOptions, "service" | "edition" | "project">,
): Promise<ChosenServed> {
  const project = await readProject(options.project);
  const edition = options.edition ?? project?.file.edition ?? "cn";
  const { definitions } =
    project === undefined
      ? newestDefinitions(options.project)
      : projectDefinitions(project.directory, project.file.definitions);
  const wanted =
    options.service?.map((name) => wantedService(name, undefined)) ??
    (project === undefined ? [] : wantedServices(project.file));
  if (wanted.length === 0) {
    throw new InputError(
      `no service is named, and there is no ${PROJECT_FILE} that names one`,
      "Name one: --service sms",
    );
  }
  const versions = wanted.map(({ actions: _all, ...each }) => chooseService(each, edition, definitions));
  return { edition, served: serve(definitions, edition, versions) };
}
