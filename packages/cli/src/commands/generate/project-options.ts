import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { nearestFormat, type ProjectOptions } from "@tc3-schema/codegen";
import { excerpt } from "@tc3-schema/codegen/visible";
import { InputError } from "../../input-error.ts";
import { servicesNamed } from "../../schemas/services.ts";
import { thisGenerator } from "./generator.ts";
import type { GenerateOptions } from "./options.ts";

/** Resolves the links in a path; the part of it that does not exist yet stays as it is. */
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

/**
 * The options for the generator.
 *
 * @throws {InputError} If there are no schemas, or the output would overwrite them.
 */
export function projectOptions(
  options: GenerateOptions & { readonly schemas: string; readonly out: string },
): ProjectOptions {
  const { schemas, edition, out, service, action, format, ambient } = options;
  if (out === "") throw new InputError("--out is empty", "Name the directory to generate into.");
  const services = servicesNamed(schemas, service ?? []);
  if (isBelow(real(out), real(join(schemas, "services")))) {
    throw new InputError(
      `${excerpt(out, 200)} is where the schemas are`,
      "Choose another directory with --out: the generator replaces whole directories of services.",
    );
  }
  return {
    schemas,
    // Absolute, because installed packages are searched from there upwards.
    out: resolve(out),
    format: format ?? nearestFormat(out),
    ...(ambient === undefined ? {} : { ambient }),
    ...(edition === undefined ? {} : { edition }),
    ...(service === undefined ? {} : { services }),
    ...(action === undefined ? {} : { actions: action }),
    ...thisGenerator(),
  };
}
