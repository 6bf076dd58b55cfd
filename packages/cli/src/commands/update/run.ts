import { relative, resolve } from "node:path";
import { visible, visibleLines } from "@tc3-schema/codegen/visible";
import { type Judgement, judge, renderJson, renderText } from "@tc3-schema/spec-diff";
import manifest from "../../../package.json" with { type: "json" };
import type { FoundDefinitions } from "../../definitions/definitions-package.ts";
import { fetchDefinitions } from "../../definitions/named-version.ts";
import {
  isPath,
  namedDefinitions,
  newestDefinitions,
  projectDefinitions,
} from "../../definitions/project-definitions.ts";
import type { ExitCode } from "../../exit-code.ts";
import { attempt } from "../../failure.ts";
import { InputError } from "../../input-error.ts";
import { changeProject } from "../../project/change-project.ts";
import { type ChosenService, chooseService } from "../../project/choose-services.ts";
import type { Project } from "../../project/find-project.ts";
import { generateOptions } from "../../project/generate-options.ts";
import { printProjectFile } from "../../project/print-project-file.ts";
import { PROJECT_FILE, type ProjectFile, wantedServices } from "../../project/project-file.ts";
import { requireProject } from "../../project/read-project.ts";
import { writeProjectFile } from "../../project/write-project-file.ts";
import type { Terminal } from "../../terminal.ts";
import { toJson } from "../../to-json.ts";
import { runJob } from "../generate/job.ts";
import { docsText, summary } from "../generate/print.ts";
import type { UpdateOptions } from "./options.ts";
import { whatChanged } from "./what-changed.ts";

/**
 * Finds the definitions that the project used so far. The package manager may have replaced them already. Then npm
 * fetches them again.
 */
function definitionsBefore({ directory, file }: Project): FoundDefinitions | string {
  const { definitions } = file;
  try {
    return projectDefinitions(directory, definitions);
  } catch (error) {
    if (!(error instanceof InputError) || definitions === undefined || isPath(definitions)) throw error;
  }
  try {
    return fetchDefinitions(definitions, directory);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return `The changes cannot be listed: ${error.message}`;
  }
}

const nameOf = (name: string | undefined, { version, directory }: FoundDefinitions): string =>
  name !== undefined && isPath(name) ? name : (version ?? directory);

interface Moved {
  readonly before: FoundDefinitions | string;
  readonly after: FoundDefinitions;
  readonly chosen: readonly ChosenService[];
  readonly next: ProjectFile;
}

function move(name: string | undefined, project: Project): Moved {
  const { directory, file } = project;
  const before = definitionsBefore(project);
  const after = name === undefined ? newestDefinitions(directory) : namedDefinitions(directory, name);
  const chosen = wantedServices(file).map((each) => chooseService(each, file.edition, after.definitions));
  return {
    before,
    after,
    chosen,
    next: { ...file, definitions: nameOf(name, after), cli: manifest.version },
  };
}

function changesOf({ before, after, chosen }: Moved, { file }: Project): Judgement {
  if (typeof before === "string") return judge([]);
  const had = wantedServices(file).map((each) => chooseService(each, file.edition, before.definitions));
  return whatChanged({ found: before, chosen: had }, { found: after, chosen }, file.edition);
}

async function updateProject(
  project: Project,
  name: string | undefined,
  { dryRun, exitCode, json }: Omit<UpdateOptions, "project">,
  terminal: Terminal,
): Promise<ExitCode> {
  const { directory, file, text } = project;
  const moved = move(name, project);
  const { before, after, chosen, next } = moved;
  const compared = await attempt(() => changesOf(moved, project));
  if ("failure" in compared) throw new InputError(compared.failure.message);
  const judgement = compared.result;
  const breaks = exitCode === true && judgement.bump === "major";
  const say = (value: object, lines: readonly string[]): void => {
    if (json === true) {
      const diff: unknown = JSON.parse(renderJson(judgement));
      terminal.out(toJson({ from: file.definitions ?? null, to: next.definitions, diff, ...value }));
      return;
    }
    if (typeof before === "string") terminal.err(visibleLines(`${before}\n`));
    const changes = renderText(judgement, { color: false }).trimEnd();
    const head = `Definitions: ${file.definitions ?? "none"} → ${next.definitions ?? "none"}`;
    terminal.out(visibleLines(`${[head, changes, ...lines].join("\n")}\n`));
  };
  if (dryRun === true) {
    say({ outcome: "would-write" }, ["Nothing was written: this was a dry run."]);
    return breaks ? 1 : 0;
  }
  terminal.exitOnInterrupt();
  const result = await runJob(
    { options: generateOptions(directory, next, chosen, after), check: false },
    undefined,
  );
  const last = summary(result, relative(process.cwd(), resolve(directory, file.out)));
  if (result.outcome === "failed") {
    terminal.err(visibleLines(`${result.problem ?? ""}\n${last} ${PROJECT_FILE} was not changed.\n`));
    if (json === true) say(result, []);
    return 2;
  }
  writeProjectFile(directory, printProjectFile(next, text));
  terminal.err(docsText(result));
  say(result, [visible(last)]);
  return breaks ? 1 : 0;
}

/** Moves a project to other definitions. @throws {InputError} If they cannot be fetched, or lack a name. */
export async function runUpdate(
  name: string | undefined,
  { project: from, ...options }: UpdateOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const project = await requireProject(from);
  if (options.dryRun === true) return updateProject(project, name, options, terminal);
  const { directory } = project;
  return changeProject(directory, async () =>
    updateProject(await requireProject(directory), name, options, terminal),
  );
}
