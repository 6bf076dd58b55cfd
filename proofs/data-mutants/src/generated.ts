import { assertParses } from "@tc3-schema/codegen/assert-parses";
import { buildModel } from "@tc3-schema/codegen/build-model";
import { emitPackages } from "@tc3-schema/codegen/emit-packages";
import { loadSchemas } from "@tc3-schema/codegen/load-schemas";
import type { LoadedSchemas } from "@tc3-schema/codegen/schema-files";
import { standaloneOutput } from "@tc3-schema/exports";
import { JUDGED } from "@tc3-schema/vectors/vector";
import type { Data } from "./data.ts";
import { vectorsOf } from "./vectors.ts";

/** The generated files by path from the root of the repository, as far as an edit can change them, and the vectors. */
export type Generated = ReadonlyMap<string, string>;

const VERSION = /^schemas\/((?:intl\/)?services\/[^/]+\/[^/]+)\//;

/** Returns the directories of the versions that hold all these files. Undefined if a file concerns every version. */
function directoriesOf(files: readonly string[]): ReadonlySet<string> | undefined {
  const directories = files.map((file) => VERSION.exec(file)?.[1]);
  const known = directories.filter((directory) => directory !== undefined);
  return known.length === directories.length ? new Set(known) : undefined;
}

const isBelow = (directories: ReadonlySet<string> | undefined, file: string): boolean =>
  directories === undefined || directories.has(file.replace(/\/[^/]+$/, ""));

function only(loaded: LoadedSchemas, directories: ReadonlySet<string> | undefined): LoadedSchemas {
  return {
    ...loaded,
    services: loaded.services.filter(({ responses }) => isBelow(directories, responses.file)),
    callbacks: loaded.callbacks.filter(({ callbacks }) => isBelow(directories, callbacks.file)),
  };
}

/**
 * Generates in memory what `pnpm generate` writes.
 *
 * @param files The files that were edited. What other files alone decide is left out, because it stays as it is.
 * @throws {Error} If the generator refuses the data.
 */
export async function generated(data: Data, files: readonly string[]): Promise<Generated> {
  const model = buildModel(only(loadSchemas(data.schemas), directoriesOf(files)));
  const outputs = [...(await emitPackages(model)), standaloneOutput(model)];
  for (const output of outputs) assertParses(output);
  const subjects = vectorsOf(data);
  const vectors = JUDGED.flatMap((judges) =>
    subjects[judges].map((each): readonly [string, string] => [
      `schemas/vectors/${judges}/${each.subject}.json`,
      JSON.stringify(each),
    ]),
  );
  return new Map([
    ...outputs.flatMap((output) =>
      output.files.map(({ path, text }): readonly [string, string] => [`${output.directory}/${path}`, text]),
    ),
    ...vectors,
  ]);
}

/** Returns the paths of the files that differ. */
export const changedIn = (before: Generated, after: Generated): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));
