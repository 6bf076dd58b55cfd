import { SchemaError } from "../load/schema-error.ts";
import { didYouMean } from "../words/nearest-names.ts";
import type { ServiceSource } from "./service-source.ts";

const SERVICES = "services";

const subdirectories = ({ list }: ServiceSource, directory: string): readonly string[] =>
  list(directory).flatMap(({ name, isDirectory }) => (isDirectory && !name.startsWith(".") ? [name] : []));

const namesOf = (paths: readonly string[]): readonly string[] =>
  paths.map((path) => path.slice(0, path.indexOf("/")));

/**
 * Returns the services that were asked for, for example `cvm/v20170312`. The callbacks of a service come with it.
 *
 * @throws {SchemaError} If the source has no services, or lacks one that was asked for.
 */
export function findServices(
  source: ServiceSource,
  wanted: readonly string[] | undefined,
): readonly string[] {
  const all = subdirectories(source, SERVICES).flatMap((service) =>
    subdirectories(source, `${SERVICES}/${service}`).map((version) => `${service}/${version}`),
  );
  if (all.length === 0) {
    const expected = "a schemas directory with services below it";
    const isThere = source.list("").some(({ name }) => name === SERVICES);
    const received = isThere ? "an empty one" : "no such directory";
    throw new SchemaError([{ file: source.name, pointer: "", expected, received }]);
  }
  if (wanted === undefined) return all;

  const isWanted = (path: string, name: string): boolean => path === name || path.startsWith(`${name}/`);
  const absent = wanted.filter((name) => !all.some((path) => isWanted(path, name)));
  if (absent.length > 0) {
    throw new SchemaError(
      absent.map((name) => ({
        file: source.name,
        pointer: "",
        expected: "a directory per service that was asked for",
        received: `none for ${JSON.stringify(name)}`,
        advice: `${didYouMean(name, name.includes("/") ? all : namesOf(all))} Import a service before you generate it: tc3 import --help`,
      })),
    );
  }
  return all.filter((path) => wanted.some((name) => isWanted(path, name)));
}
