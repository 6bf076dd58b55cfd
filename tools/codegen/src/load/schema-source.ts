import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { readText } from "./read-text.ts";

export interface SourceEntry {
  readonly name: string;
  readonly isDirectory: boolean;
}

/**
 * A place that schemas are read from: a directory, or a tree of a git repository. Paths start at its top and have
 * forward slashes, so that messages and file headers are the same on every machine.
 */
export interface SchemaSource {
  /**
   * Returns the entries of a directory, in code-unit order of the names. Returns an empty list if there is no such
   * directory.
   *
   * @param directory The path of the directory; "" for the top.
   */
  readonly list: (directory: string) => readonly SourceEntry[];
  /**
   * Returns the text of a file.
   *
   * @throws {SchemaError} If the file is missing, or is not UTF-8.
   */
  readonly read: (file: string) => string;
  /**
   * Returns the parsed content of a file, for a source that makes its files. This saves writing and parsing them.
   *
   * @throws {SchemaError} If the file is missing.
   */
  readonly value?: (file: string) => unknown;
}

/** Reads from a directory of this machine. */
export const directorySource = (root: string): SchemaSource => ({
  list: (directory) => {
    const path = join(root, directory);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
    return readdirSync(path, { withFileTypes: true })
      .map((entry) => ({ name: entry.name, isDirectory: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  },
  read: (file) => readText(join(root, file), file),
});

/** Returns the paths of all files below a directory. Symbolic links are not followed. */
export const filesIn = (source: SchemaSource, directory = ""): readonly string[] =>
  source.list(directory).flatMap(({ name, isDirectory }) => {
    const path = directory === "" ? name : `${directory}/${name}`;
    return isDirectory ? filesIn(source, path) : [path];
  });
