import { relative, resolve } from "node:path";
import { didYouMean } from "@tc3-schema/codegen/nearest-names";
import { excerpt, visible, visibleLines } from "@tc3-schema/codegen/visible";
import manifest from "../../../package.json" with { type: "json" };
import { projectDefinitions } from "../../definitions/project-definitions.ts";
import type { ExitCode } from "../../exit-code.ts";
import { InputError } from "../../input-error.ts";
import { changeProject } from "../../project/change-project.ts";
import { chooseService } from "../../project/choose-services.ts";
import type { Project } from "../../project/find-project.ts";
import { generateOptions } from "../../project/generate-options.ts";
import { printProjectFile } from "../../project/print-project-file.ts";
import { PROJECT_FILE, servicesOf, type WantedService, wantedServices } from "../../project/project-file.ts";
import { requireProject } from "../../project/read-project.ts";
import { wantedService } from "../../project/wanted-service.ts";
import { writeProjectFile } from "../../project/write-project-file.ts";
import { isSameVersion } from "../../schemas/version.ts";
import type { Terminal } from "../../terminal.ts";
import { toJson } from "../../to-json.ts";
import { runJob } from "../generate/job.ts";
import { docsText, summary } from "../generate/print.ts";
import type { RemoveOptions } from "./options.ts";

/** Returns a service without some of its actions; undefined if no action is left. */
function without(
  wanted: WantedService,
  actions: readonly string[],
  has: readonly string[],
): readonly WantedService[] {
  const present = wanted.actions ?? has;
  const absent = actions.find((action) => !present.includes(action));
  if (absent !== undefined) {
    throw new InputError(
      `${PROJECT_FILE} has no action ${excerpt(absent, 100)} of ${wanted.service}`,
      didYouMean(absent, present),
    );
  }
  const left = present.filter((action) => !actions.includes(action));
  return left.length === 0 ? [] : [{ ...wanted, actions: left }];
}

async function removeFrom(
  { directory, file, text }: Project,
  name: string,
  { action, json }: Omit<RemoveOptions, "project">,
  terminal: Terminal,
): Promise<ExitCode> {
  const definitions = projectDefinitions(directory, file.definitions);
  const { service, version } = wantedService(name, undefined);
  const present = wantedServices(file);
  const isMeant = (each: WantedService): boolean =>
    each.service === service &&
    (version === undefined || (each.version !== undefined && isSameVersion(each.version, version)));
  if (!present.some(isMeant)) {
    throw new InputError(
      `${PROJECT_FILE} has no service ${excerpt(name, 100)}`,
      didYouMean(
        name,
        present.map((each) => each.service),
      ),
    );
  }
  const choose = (each: WantedService) => chooseService(each, file.edition, definitions.definitions);
  const wanted = present.flatMap((each) => {
    if (!isMeant(each)) return [each];
    return action === undefined ? [] : without(each, action, choose(each).has);
  });
  const next = { ...file, cli: manifest.version, services: servicesOf(wanted) };
  terminal.exitOnInterrupt();
  const options = generateOptions(directory, next, wanted.map(choose), definitions);
  const result = await runJob({ options, check: false }, undefined);
  const out = relative(process.cwd(), resolve(directory, file.out));
  if (result.outcome === "failed") {
    terminal.err(
      visibleLines(`${result.problem ?? ""}\n${summary(result, out)} ${PROJECT_FILE} was not changed.\n`),
    );
    if (json === true) terminal.out(toJson(result));
    return 2;
  }
  writeProjectFile(directory, printProjectFile(next, text));
  terminal.err(docsText(result));
  if (json === true) terminal.out(toJson(result));
  else
    terminal.out(`${visible(`Removed from ${PROJECT_FILE}: ${name}.`)}\n${visible(summary(result, out))}\n`);
  return 0;
}

/** Removes a service, or some of its actions. @throws {InputError} If `tc3.json` does not have it. */
export async function runRemove(
  name: string,
  { project: from, ...options }: RemoveOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { directory } = await requireProject(from);
  return changeProject(directory, async () =>
    removeFrom(await requireProject(directory), name, options, terminal),
  );
}
