import { join } from "node:path";
import { readText } from "@tc3-schema/codegen/read-text";
import type { Definition } from "./definition.ts";
import { type DefinitionFile, definitionFiles } from "./definition-file.ts";
import { readDefinition } from "./read-definition.ts";

/** Official definitions whose words are used, for schemas that are made from other definitions. */
export class Descriptions {
  /** The files, with the directory: several directories have files of the same name, and messages tell them apart. */
  readonly #places: readonly DefinitionFile[];

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

  #placesOf(service: string, folder: string): readonly DefinitionFile[] {
    return this.#places.filter((each) => each.service === service && each.folder === folder);
  }

  /**
   * Returns the texts that the words of a version come from, e.g. to see whether they have changed.
   *
   * @param path The path of the version: `cvm/v20170312`.
   * @throws {SchemaError} If one of them cannot be read.
   */
  texts(path: string): readonly string[] {
    const [service = "", folder = ""] = path.split("/");
    return this.#placesOf(service, folder).map(({ file }) => readText(file, file));
  }

  /**
   * Returns the definitions of the same version of the service, in the order of the directories.
   *
   * @throws {SchemaError} If one of them is not understood.
   */
  about({ service, folder }: Definition): readonly Definition[] {
    return this.#placesOf(service, folder).map((place) =>
      // The edition does not matter: only the words are used.
      readDefinition("", place, "cn"),
    );
  }
}
