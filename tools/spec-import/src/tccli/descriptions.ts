import { join } from "node:path";
import { readText } from "@tc3-schema/codegen/read-text";
import { type Mistake, SchemaError } from "@tc3-schema/codegen/schema-error";
import { settingAside } from "../set-aside.ts";
import type { Definition } from "./definition.ts";
import { type DefinitionFile, definitionFiles } from "./definition-file.ts";
import { readDefinition } from "./read-definition.ts";

/** The definitions that describe one version of a service, and what is wrong in those that were left out. */
export interface Described {
  /** In the order of the directories. */
  readonly sources: readonly Definition[];
  readonly mistakes: readonly Mistake[];
}

/**
 * Official definitions whose words are used, for schemas that are made from other definitions. A file that cannot be read
 * or understood is left out, because schemas are complete without words.
 */
export class Descriptions {
  /** The files, with the directory: several directories have files of the same name, and messages tell them apart. */
  readonly #places: readonly DefinitionFile[];
  /** The requests, the responses and the mistakes of a version need the same files, one after the other. */
  #last: { readonly path: string; readonly described: Described } | undefined;

  /**
   * @param directories Each contains `services`, or is a checkout of the client, with `tccli/services`. Where several
   *   describe something, it gets a paragraph from each, in this order.
   * @throws {SchemaError} If a directory has no definitions.
   */
  constructor(directories: readonly string[]) {
    this.#places = directories.flatMap((directory) => {
      const { root, files } = definitionFiles(directory, undefined);
      return files.map((each) => ({ ...each, file: join(root, each.file) }));
    });
  }

  /** @param path The path of a version: `cvm/v20170312`. */
  #placesOf(path: string): readonly DefinitionFile[] {
    return this.#places.filter(({ service, folder }) => `${service}/${folder}` === path);
  }

  /** Whether one of the directories has a file about a version of a service. */
  has(path: string): boolean {
    return this.#placesOf(path).length > 0;
  }

  /**
   * Returns the texts that the words of a version come from, e.g. to see whether they have changed. If a file cannot be
   * read, its text is the reason.
   */
  texts(path: string): readonly string[] {
    return this.#placesOf(path).map(({ file }) => {
      try {
        return readText(file, file);
      } catch (error) {
        if (error instanceof SchemaError) return error.message;
        throw error;
      }
    });
  }

  /** Returns the definitions of a version. */
  about(path: string): Described {
    if (this.#last?.path !== path) this.#last = { path, described: this.#read(path) };
    return this.#last.described;
  }

  #read(path: string): Described {
    const { done, setAside } = settingAside(
      this.#placesOf(path),
      ({ file }) => file,
      // The edition does not matter: only the words are used.
      (place) => readDefinition("", place, "cn"),
    );
    return { sources: done, mistakes: setAside.flatMap(({ mistakes }) => mistakes) };
  }
}
