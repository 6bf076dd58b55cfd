import { existsSync } from "node:fs";
import { join } from "node:path";
import { subdirectories } from "@tc3-schema/base/files";
import { SchemaError } from "../load/schema-error.ts";
import { didYouMean } from "../words/nearest-names.ts";
import { settle } from "../write/write-all.ts";

const namesOf = (paths: readonly string[]): readonly string[] =>
  paths.map((path) => path.slice(0, path.indexOf("/")));

/**
 * The services of a schemas directory that were asked for, as `cvm/v20170312`; with them a service's callbacks.
 *
 * @throws {SchemaError} When there are none, or one that was asked for is not there.
 */
export function findServices(schemas: string, wanted: readonly string[] | undefined): readonly string[] {
  settle(schemas);
  const root = join(schemas, "services");
  const expected = "a schemas directory with services below it";
  if (!existsSync(root)) {
    throw new SchemaError([{ file: root, pointer: "", expected, received: "no such directory" }]);
  }
  const all = subdirectories(root).flatMap((service) =>
    subdirectories(join(root, service)).map((version) => `${service}/${version}`),
  );
  if (all.length === 0)
    throw new SchemaError([{ file: root, pointer: "", expected, received: "an empty one" }]);
  if (wanted === undefined) return all;

  const isWanted = (path: string, name: string): boolean => path === name || path.startsWith(`${name}/`);
  const absent = wanted.filter((name) => !all.some((path) => isWanted(path, name)));
  if (absent.length > 0) {
    throw new SchemaError(
      absent.map((name) => ({
        file: root,
        pointer: "",
        expected: "a directory per service that was asked for",
        received: `none for ${JSON.stringify(name)}`,
        advice: `${didYouMean(name, name.includes("/") ? all : namesOf(all))} What is not there yet is imported first: tc3 import --help`,
      })),
    );
  }
  return all.filter((path) => wanted.some((name) => isWanted(path, name)));
}
