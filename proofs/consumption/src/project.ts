import { cp, mkdtemp } from "node:fs/promises";
import { join, resolve } from "node:path";
import { type Installed, installed, prepared } from "./prepared.ts";

const CONSUMERS = resolve(import.meta.dirname, "../consumers");

/** Makes a temporary project with the tarballs installed and some files of `consumers/`. Returns its directory. */
export async function createProject(what: Installed, ...consumers: readonly string[]): Promise<string> {
  const project = await mkdtemp(join(prepared(), "project-"));
  await cp(installed(prepared(), what), project, { recursive: true });
  await Promise.all(consumers.map((file) => cp(join(CONSUMERS, file), join(project, file))));
  return project;
}
