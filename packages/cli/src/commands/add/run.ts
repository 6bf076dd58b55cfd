import { existsSync } from "node:fs";
import { dirname, join, normalize, resolve } from "node:path";
import manifest from "../../../package.json" with { type: "json" };
import type { FoundDefinitions } from "../../definitions/definitions-package.ts";
import { newestDefinitions, projectDefinitions } from "../../definitions/project-definitions.ts";
import type { ExitCode } from "../../exit-code.ts";
import { InputError } from "../../input-error.ts";
import { changeProject } from "../../project/change-project.ts";
import { chooseService } from "../../project/choose-services.ts";
import type { Project } from "../../project/find-project.ts";
import { generateOptions } from "../../project/generate-options.ts";
import { printProjectFile } from "../../project/print-project-file.ts";
import { PROJECT_FILE, type ProjectFile, servicesOf, wantedServices } from "../../project/project-file.ts";
import { readProject } from "../../project/read-project.ts";
import { wantedService } from "../../project/wanted-service.ts";
import { writeProjectFile } from "../../project/write-project-file.ts";
import type { Terminal } from "../../terminal.ts";
import { runJob } from "../generate/job.ts";
import { addService } from "./add-services.ts";
import type { AddOptions } from "./options.ts";
import { printAdded } from "./print.ts";

const SCHEMA = "node_modules/@tc3-schema/cli/tc3.schema.json";
const SCHEMA_ONLINE = "https://tc3-schema.github.io/schemas/tc3.schema.json";

/**
 * Returns the place of the schema of `tc3.json`, as the file names it. In a monorepo, this command is often installed in a
 * directory above.
 */
function schemaFrom(directory: string): string {
  const search = (from: string, way: string): string | undefined => {
    if (existsSync(join(from, SCHEMA))) return `${way}${SCHEMA}`;
    const above = dirname(from);
    return above === from ? undefined : search(above, way === "./" ? "../" : `../${way}`);
  };
  return search(resolve(directory), "./") ?? SCHEMA_ONLINE;
}

/** Returns a new `tc3.json` without services. */
function newFile(directory: string, { edition = "cn", out, format, withDocs }: AddOptions): ProjectFile {
  return {
    $schema: schemaFrom(directory),
    edition,
    out: out ?? (existsSync(join(directory, "src")) ? "src/tencent" : "tencent"),
    ...(format === undefined ? {} : { format }),
    ...(withDocs === undefined ? {} : { docs: withDocs }),
    services: {},
  };
}

/** One spelling of each directory: `clone/` and `./clone` are `clone`. */
const sameNames = (directories: readonly string[] | undefined): string | undefined =>
  directories?.map((each) => normalize(each).replace(/[\\/]+$/, "")).join(",");

/** Refuses options that differ from an existing `tc3.json`. Such a change is made in the file itself. */
function assertSame({ file }: Project, options: AddOptions): void {
  const { edition, out, format, withDocs } = options;
  const differ = (key: string, has: string | undefined, option: string, given: string | undefined): void => {
    if (given === undefined || given === has) return;
    throw new InputError(
      `${PROJECT_FILE} has ${has === undefined ? `no ${key}` : `the ${key} ${has}`}, and --${option} says ${given}`,
      `Change it in ${PROJECT_FILE}, and run tc3 generate.`,
    );
  };
  differ("edition", file.edition, "edition", edition);
  differ("out", file.out, "out", out);
  differ("format", file.format, "format", format);
  differ("docs", sameNames(file.docs), "with-docs", sameNames(withDocs));
}

async function addTo(
  directory: string,
  names: readonly string[],
  options: AddOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const project = await readProject(directory);
  if (project !== undefined) assertSame(project, options);
  const file = project?.file ?? newFile(directory, options);
  const definitions: FoundDefinitions =
    file.definitions === undefined
      ? newestDefinitions(directory)
      : projectDefinitions(directory, file.definitions);

  const added = names.map((name) => wantedService(name, options.action));
  const chosenNow = added.map((each) => chooseService(each, file.edition, definitions.definitions));
  let wanted = wantedServices(file);
  for (const [index, each] of added.entries()) {
    // The version in its own spelling: `2017-03-12` for `20170312`.
    const version = each.version === undefined ? {} : { version: chosenNow[index]?.version ?? each.version };
    wanted = addService(wanted, { ...each, ...version });
  }
  const next: ProjectFile = {
    ...file,
    ...(file.definitions === undefined && definitions.version !== undefined
      ? { definitions: definitions.version }
      : {}),
    cli: manifest.version,
    services: servicesOf(wanted),
  };
  const chosen = wanted.map((each) => chooseService(each, file.edition, definitions.definitions));
  terminal.exitOnInterrupt();
  const result = await runJob(
    { options: generateOptions(directory, next, chosen, definitions), check: false },
    undefined,
  );
  if (result.outcome !== "failed") {
    writeProjectFile(directory, printProjectFile(next, project?.text));
  }
  printAdded(
    { directory, file: next, added: chosenNow, result, isNew: project === undefined },
    options,
    terminal,
  );
  return result.outcome === "failed" ? 2 : 0;
}

/** Adds services to a project, and generates. @throws {InputError} If a name does not exist. */
export async function runAdd(
  names: readonly string[],
  options: AddOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (options.action !== undefined && names.length > 1) {
    throw new InputError("--action needs exactly one service", "Add the services one by one.");
  }
  const project = await readProject(options.project);
  const directory = project?.directory ?? resolve(options.project);
  return changeProject(directory, () => addTo(directory, names, options, terminal));
}
