import type { Edition } from "@tc3-schema/codegen/schema-files";
import type { Definitions } from "@tc3-schema/facts";
import { findProject } from "../project/find-project.ts";
import { newestDefinitions, projectDefinitions } from "./project-definitions.ts";

export const EDITIONS: readonly Edition[] = ["cn", "intl"];

/** Returns the definitions to search: those of the project, or else the newest available ones. */
export function searchedDefinitions(from: string): Definitions {
  const project = findProject(from);
  return project === undefined
    ? newestDefinitions(from).definitions
    : projectDefinitions(project.directory, project.file.definitions).definitions;
}

/** Whether a name has a word in it, whatever the case. */
export const hasWord = (name: string, word: string | undefined): boolean =>
  word === undefined || name.toLowerCase().includes(word.toLowerCase());
