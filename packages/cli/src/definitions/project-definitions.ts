import { isAbsolute, resolve } from "node:path";
import { InputError } from "../input-error.ts";
import {
  type FoundDefinitions,
  installedDefinitions,
  openDefinitions,
  ownDefinitions,
  PACKAGE,
} from "./definitions-package.ts";
import { cachedDefinitions, fetchDefinitions } from "./named-version.ts";

/** Returns the definitions with a version, or in a directory. */
export const namedDefinitions = (directory: string, name: string): FoundDefinitions =>
  isPath(name) ? openDefinitions(resolve(directory, name)) : fetchDefinitions(name, directory);

/** Whether a text names a directory, not a version: `./definitions`, `../api`, `/srv/api`. */
export const isPath = (text: string): boolean => /^\.{1,2}([/\\]|$)/.test(text) || isAbsolute(text);

/**
 * Returns the definitions for a project that has not chosen any: those that it has installed, or those of this command.
 */
export const newestDefinitions = (project: string): FoundDefinitions =>
  installedDefinitions(project) ?? ownDefinitions();

/**
 * Returns the definitions that a project is generated from.
 *
 * @param project The directory of `tc3.json`.
 * @param recorded The version or directory in `tc3.json`.
 * @throws {InputError} If that version is not installed.
 */
export function projectDefinitions(project: string, recorded: string | undefined): FoundDefinitions {
  if (recorded === undefined) return newestDefinitions(project);
  if (isPath(recorded)) return openDefinitions(resolve(project, recorded));
  const found = [installedDefinitions(project), ownDefinitions()].filter((each) => each !== undefined);
  const same = found.find(({ version }) => version === recorded) ?? cachedDefinitions(recorded);
  if (same !== undefined) return same;
  // The command brings definitions along. Most projects have the same ones.
  const others = [...new Set(found.map(({ version }) => version))];
  const installed = `${others.join(" and ")} ${others.length === 1 ? "is" : "are"} installed`;
  throw new InputError(
    `tc3.json was made with ${PACKAGE} ${recorded}, and ${installed}`,
    `Install the one that was used: npm install --save-dev ${PACKAGE}@${recorded}\nOr move to the one that is installed, and see what breaks: tc3 update`,
  );
}
