import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { excerpt } from "@tc3-schema/codegen/visible";
import { InputError } from "../../input-error.ts";

/** An official repository that an import reads. A clone of it has one of the folders. */
interface Repository {
  readonly name: string;
  readonly folders: readonly string[];
}

/** @throws {InputError} If a directory is not a clone of the repository. The hint is the command that clones it. */
export function requireClone(directory: string, { name, folders }: Repository): void {
  if (folders.some((folder) => existsSync(join(directory, folder)))) return;
  const shown = excerpt(directory, 200);
  const isThere = existsSync(directory);
  throw new InputError(
    isThere
      ? `${shown} is not a clone of ${name}: it has no ${folders.map((folder) => `${folder}/`).join(" and no ")}`
      : `there is no directory ${shown}`,
    `Clone it first: git clone --depth 1 https://github.com/TencentCloud/${name}${isThere ? "" : ` ${shown}`}`,
  );
}

/** @throws {InputError} If the file does not exist or is a directory. */
export function requireFile(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  const shown = excerpt(file, 200);
  if (found === undefined)
    throw new InputError(`there is no file ${shown}`, "Save the page first, as text, Markdown or HTML.");
  if (found.isDirectory()) throw new InputError(`${shown} is a directory, not a file`);
}
