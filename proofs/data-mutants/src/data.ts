import { join } from "node:path";
import { directorySource, filesIn, type SchemaSource } from "@tc3-schema/codegen/schema-source";

/** The root of the repository. */
const ROOT = join(import.meta.dirname, "../../..");

/** The committed data. Paths start at the root of the repository. */
export interface Data {
  /** All files: `schemas/…` and `packages/definitions/…`. */
  readonly all: SchemaSource;
  /** The files of `schemas`, from there. */
  readonly schemas: SchemaSource;
  /** The files of `packages/definitions`, from there. */
  readonly definitions: SchemaSource;
}

export const SCHEMAS = "schemas";
export const DEFINITIONS = "packages/definitions";

/** Returns the part of a source below a directory. */
const below = (source: SchemaSource, directory: string): SchemaSource => ({
  list: (path) => source.list(path === "" ? directory : `${directory}/${path}`),
  read: (file) => source.read(`${directory}/${file}`),
});

const dataOf = (all: SchemaSource): Data => ({
  all,
  schemas: below(all, SCHEMAS),
  definitions: below(all, DEFINITIONS),
});

/** Reads each directory and each file once, because every edit reads almost all of them again. */
function remembered(source: SchemaSource): SchemaSource {
  const lists = new Map<string, ReturnType<SchemaSource["list"]>>();
  const texts = new Map<string, string>();
  return {
    list: (directory) => {
      const entries = lists.get(directory) ?? source.list(directory);
      lists.set(directory, entries);
      return entries;
    },
    read: (file) => {
      const text = texts.get(file) ?? source.read(file);
      texts.set(file, text);
      return text;
    },
  };
}

/** Returns the data as it is on the disk. */
export const committedData = (): Data => dataOf(remembered(directorySource(ROOT)));

/** Returns the data with other texts of some files. Nothing is written to the disk. */
export const withTexts = ({ all }: Data, texts: ReadonlyMap<string, string>): Data =>
  dataOf({ list: all.list, read: (file) => texts.get(file) ?? all.read(file) });

const isSchema = (path: string): boolean =>
  /^schemas\/(intl\/)?services\//.test(path) || path.startsWith("schemas/error-codes/");

/** Returns the files of schemas that describe services, callbacks and codes. */
export const schemaFiles = ({ all }: Data): readonly string[] =>
  filesIn(all, SCHEMAS).filter((path) => isSchema(path) && path.endsWith(".json"));

/** Returns the files of facts. */
export const factsFiles = ({ all }: Data): readonly string[] =>
  filesIn(all, DEFINITIONS).filter((path) => path.endsWith(".jsonl"));
