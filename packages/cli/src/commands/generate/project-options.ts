import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { nearestFormat, type ProjectOptions } from "@tc3-schema/codegen";
import { excerpt } from "@tc3-schema/codegen/visible";
import { InputError } from "../../input-error.ts";
import { servicesNamed } from "../../schemas/services.ts";
import type { Flags } from "./flags.ts";
import { thisGenerator } from "./generator.ts";

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
  const services = servicesNamed(schemas, service ?? []);
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
    format: format ?? nearestFormat(out),
    ...(service === undefined ? {} : { services }),
    ...(action === undefined ? {} : { actions: action }),
    ...thisGenerator(),
  };
}
