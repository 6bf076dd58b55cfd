import { resolve } from "node:path";
import { attempt } from "../failure.ts";
import { InputError } from "../input-error.ts";
import { findProject, type Project } from "./find-project.ts";
import { PROJECT_FILE } from "./project-file.ts";

/** The nearest `tc3.json`, if there is one. @throws {InputError} If it is wrong. */
export async function readProject(from: string): Promise<Project | undefined> {
  const found = await attempt(() => findProject(from));
  if ("failure" in found) throw new InputError(found.failure.message);
  return found.result;
}

/**
 * The nearest `tc3.json`.
 *
 * @param otherwise Another way to do without it, for the hint.
 * @throws {InputError} If there is none, or it is wrong.
 */
export async function requireProject(from: string, otherwise?: string): Promise<Project> {
  const project = await readProject(from);
  if (project !== undefined) return project;
  const hint = "Make one: tc3 add cvm --action DescribeInstances";
  throw new InputError(
    `there is no ${PROJECT_FILE} in ${resolve(from)} or above`,
    otherwise === undefined ? hint : `${hint}\n${otherwise}`,
  );
}
