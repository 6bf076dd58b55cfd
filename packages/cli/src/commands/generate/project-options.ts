import { existsSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { ProjectOptions } from "@tc3-schema/codegen";
import { InputError } from "../../input-error.ts";
import { excerpt } from "../../visible.ts";
import type { Flags } from "./flags.ts";
import { thisGenerator } from "./generator.ts";

const isDirectory = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

const hasServices = (schemas: string): boolean => {
  const services = join(schemas, "services");
  return isDirectory(services) && readdirSync(services).length > 0;
};

/** Where a path leads, through links too; the part of it that does not exist yet stays as it is. */
function real(path: string): string {
  const absolute = resolve(path);
  return existsSync(absolute) || dirname(absolute) === absolute
    ? realpathSync(absolute)
    : join(real(dirname(absolute)), basename(absolute));
}

const isBelow = (path: string, directory: string): boolean => {
  const way = relative(directory, path);
  return way === "" || !/^(?:\.\.(?:[/\\]|$)|[A-Za-z]:|\/)/.test(way);
};

/** @throws {InputError} When there is nothing to generate from, or the output would get into the way. */
export function projectOptions(flags: Flags): ProjectOptions {
  const { schemas, out, service, action, format } = flags;
  if (out === "") throw new InputError("--out is empty", "Name the directory to generate into.");
  if (!hasServices(schemas)) {
    throw new InputError(
      `there are no services in ${excerpt(schemas, 200)}${existsSync(schemas) ? "" : ", which does not exist"}`,
      `Import definitions first: tc3 import tccli DIR --out ${excerpt(schemas, 200)}. "tc3 import --help" says where to get them.`,
    );
  }
  if (isBelow(real(out), real(join(schemas, "services")))) {
    throw new InputError(
      `${excerpt(out, 200)} is where the schemas are`,
      "Choose another directory with --out: a service's directory there is replaced as a whole.",
    );
  }
  return {
    schemas,
    // What is installed is looked for from there upwards.
    out: resolve(out),
    format,
    ...(service === undefined ? {} : { services: service }),
    ...(action === undefined ? {} : { actions: action }),
    ...thisGenerator(),
  };
}
