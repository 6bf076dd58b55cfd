import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { TargetEdition } from "../load/files.ts";
import { CALLBACKS } from "../load/load-schemas.ts";
import { recordedEdition } from "../load/recorded-edition.ts";
import type { Mistake } from "../load/schema-error.ts";
import { directorySource, type SchemaSource } from "../load/schema-source.ts";
import { settle } from "../write/write-all.ts";
import { contentsBelow } from "./hash.ts";

/** The definitions that schemas are made from, and the wanted edition of them. */
export interface DefinitionsPlace {
  readonly definitions: string;
  readonly edition: TargetEdition;
  /** Directories of official definitions whose descriptions the schemas get. Without them, they have none. */
  readonly docs?: readonly string[];
}

/** The place of a project's schemas: a directory of them, or definitions. It is data, so a thread can receive it. */
export type SchemasPlace = string | DefinitionsPlace;

/** The schemas of services, and facts about a service that are known before its schemas are read. */
export interface ServiceSource extends SchemaSource {
  /** The name of the place in messages. */
  readonly name: string;
  /**
   * Returns what a service is made from, by name and content. The same ingredients give the same schemas.
   *
   * @param path The path of the service: `cvm/v20170312`.
   */
  readonly ingredients: (path: string) => Iterable<readonly [name: string, content: string | Uint8Array]>;
  /** Returns the edition of a service, and the file that says so. */
  readonly edition: (path: string) => { readonly edition: TargetEdition; readonly file: string };
  /** Whether one of the directories with descriptions has the service. Absent if there are no such directories. */
  readonly isDescribed?: (path: string) => boolean;
  /** Returns what is wrong in the files with descriptions of a service. Those files were left out. */
  readonly docsMistakes?: (path: string) => readonly Mistake[];
  /** Returns a text that differs if a command has replaced, added or removed schemas. Waits for such a command. */
  readonly state: () => string;
  /** Returns about how large a service is, so that threads can share the work. */
  readonly size: (path: string) => number;
}

export type OpenPlace = (place: SchemasPlace) => ServiceSource;

/** A directory that is replaced is another one, and a directory in which something is replaced has another time. */
function stateOf(directory: string): string {
  const found = statSync(directory, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? "none" : `${found.ino} ${found.mtimeNs}`;
}

/** Returns the directories of all services and versions, and the directory above them. */
function directoriesBelow({ list }: SchemaSource): readonly string[] {
  const below = (directory: string): readonly string[] =>
    list(directory).flatMap(({ name, isDirectory }) => (isDirectory ? [`${directory}/${name}`] : []));
  const services = below("services");
  return ["services", ...services, ...services.flatMap(below)];
}

/** Opens a directory of schemas. @throws {TypeError} If the place is not a directory. */
export const openDirectory: OpenPlace = (place) => {
  if (typeof place !== "string") throw new TypeError("this caller reads directories of schemas only");
  settle(place);
  const root = join(place, "services");
  const source = directorySource(place);
  return {
    ...source,
    name: root,
    ingredients: (path) => {
      const directory = join(root, path);
      return existsSync(directory) ? contentsBelow(directory) : [];
    },
    edition: (path) => {
      const file = `services/${path}/${path.endsWith(`/${CALLBACKS}`) ? "callbacks" : "responses"}.schema.json`;
      return { edition: recordedEdition(join(place, file)) ?? "cn", file };
    },
    state: () => {
      settle(place);
      return directoriesBelow(source)
        .map((each) => `${each} ${stateOf(join(place, each))}`)
        .join("\n");
    },
    size: (path) => statSync(join(root, path, "responses.schema.json"), { throwIfNoEntry: false })?.size ?? 0,
  };
};
