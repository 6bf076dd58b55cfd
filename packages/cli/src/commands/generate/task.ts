import { join, resolve } from "node:path";
import type { ProjectOptions } from "@tc3-schema/codegen";
import { isPath, projectDefinitions } from "../../definitions/project-definitions.ts";
import { InputError } from "../../input-error.ts";
import { followProject } from "../../project/change-project.ts";
import { chooseService } from "../../project/choose-services.ts";
import { describedServices } from "../../project/docs-directories.ts";
import type { Project } from "../../project/find-project.ts";
import { generateOptions } from "../../project/generate-options.ts";
import { PROJECT_FILE, wantedServices } from "../../project/project-file.ts";
import { requireProject } from "../../project/read-project.ts";
import type { GenerateOptions } from "./options.ts";
import { projectOptions } from "./project-options.ts";
import { failedResult } from "./result.ts";
import { type JobRunner, jobRunner } from "./runner.ts";
import type { Watched } from "./watch-files.ts";

/** The work of one `tc3 generate`: for a project with a `tc3.json`, or for its options. */
export interface GenerateTask {
  readonly runner: JobRunner;
  /** The output directory as messages show it. */
  readonly out: string;
  /** Returns the files on which the output of the last run depends. */
  readonly watched: () => readonly Watched[];
}

const ALONE = ["schemas", "edition", "service", "action", "format"] as const;

/** @throws {InputError} If an option needs `--out`, or there is no `tc3.json`, or it is wrong. */
async function nearestProject(options: GenerateOptions): Promise<Project> {
  for (const name of ALONE) {
    if (options[name] === undefined) continue;
    throw new InputError(
      `--${name} needs --out`,
      `Without --out, ${PROJECT_FILE} says what to generate. "tc3 add" changes it.`,
    );
  }
  return requireProject(
    options.project,
    "Or say where the output of your own schemas goes: tc3 generate --out <directory>",
  );
}

/** Returns the options of the generator for a project. @throws {InputError} If a name in `tc3.json` does not exist. */
export function optionsOf({ directory, file }: Project): ProjectOptions {
  const definitions = projectDefinitions(directory, file.definitions);
  if (file.ambient !== undefined && file.edition !== "intl") {
    throw new InputError(
      `the types of the international SDK need the edition intl, and ${PROJECT_FILE} has ${file.edition}`,
      `Change the edition in ${PROJECT_FILE}, or leave out "ambient".`,
    );
  }
  const chosen = wantedServices(file).map((each) =>
    chooseService(each, file.edition, definitions.definitions),
  );
  return generateOptions(directory, file, chosen, definitions);
}

/** Turns a mistake in `tc3.json` into a result, so that it does not end a watch: the next change may correct it. */
const failuresAsResults = (runner: JobRunner): JobRunner => ({
  ...runner,
  run: async (onProgress) => {
    try {
      return await runner.run(onProgress);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const hint = error.hint === undefined ? "" : `\n${error.hint}`;
      return failedResult({ message: `${error.message}${hint}`, mistakes: [] });
    }
  },
});

/**
 * The files that a project depends on: its `tc3.json`, the definitions if they are a directory, and those with the
 * descriptions.
 */
const watchedBy = ({ directory, file: { definitions, docs = [] } }: Project): readonly Watched[] => [
  { directory, isDeep: false, isWatched: (path) => path === PROJECT_FILE },
  ...(definitions !== undefined && isPath(definitions)
    ? [
        {
          directory: resolve(directory, definitions),
          isDeep: true,
          isWatched: (path: string) => path.endsWith(".jsonl"),
        },
      ]
    : []),
  ...describedServices(directory, docs).map((services) => ({
    directory: services,
    isDeep: true,
    isWatched: (path: string) => path.endsWith("/api.json"),
  })),
];

/** The project as the command line changes it for one run. */
const changedBy = ({ ambient, withDocs }: GenerateOptions, { file, ...project }: Project): Project => ({
  ...project,
  file: {
    ...file,
    ...(ambient === undefined ? {} : { ambient }),
    ...(withDocs === undefined ? {} : { docs: withDocs }),
  },
});

async function projectTask(options: GenerateOptions): Promise<GenerateTask> {
  let project = changedBy(options, await nearestProject(options));
  const run: JobRunner["run"] = async (onProgress) => {
    // It may have changed since the last run.
    project = changedBy(options, await nearestProject(options));
    const job = await jobRunner({ options: optionsOf(project), check: options.check === true });
    return job.run(onProgress).finally(() => job.close());
  };
  const runner: JobRunner = {
    run: (onProgress) =>
      options.check === true ? run(onProgress) : followProject(project.directory, () => run(onProgress)),
    close: () => Promise.resolve(),
  };
  return {
    runner: options.watch === true ? failuresAsResults(runner) : runner,
    out: project.file.out,
    watched: () => watchedBy(project),
  };
}

async function schemasTask(options: GenerateOptions & { readonly out: string }): Promise<GenerateTask> {
  const { schemas = "schemas", out, check, withDocs } = options;
  if (withDocs !== undefined) {
    throw new InputError(
      "--with-docs is for a project with tc3.json, and --out is for schemas",
      "Schemas have words of their own: tc3 import tccli DIR --with-docs takes the official ones.",
    );
  }
  return {
    runner: await jobRunner({ options: projectOptions({ ...options, schemas }), check: check === true }),
    out,
    watched: () => [
      { directory: join(schemas, "services"), isDeep: true, isWatched: (path) => path.endsWith(".json") },
    ],
  };
}

/** @throws {InputError} If the command line or `tc3.json` names something that does not exist. */
export const generateTask = (options: GenerateOptions): Promise<GenerateTask> =>
  options.out === undefined ? projectTask(options) : schemasTask({ ...options, out: options.out });
