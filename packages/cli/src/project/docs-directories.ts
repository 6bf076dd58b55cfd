import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { excerpt } from "@tc3-schema/codegen/visible";
import { definitionsRoot } from "@tc3-schema/spec-import/definition-file";
import { InputError } from "../input-error.ts";

/**
 * Returns the directories that descriptions are taken from.
 *
 * @param project The directory of `tc3.json`, to which they are relative.
 * @throws {InputError} If one of them has no official definitions.
 */
export function docsDirectories(project: string, docs: readonly string[]): readonly string[] {
  return docs.map((name) => {
    const directory = resolve(project, name);
    if (definitionsRoot(directory) !== undefined) return directory;
    const shown = `"${excerpt(name, 200)}"`;
    throw new InputError(
      existsSync(directory)
        ? `${shown} has no descriptions: it has no services/ and no tccli/services/`
        : `there is no directory ${shown} to take descriptions from`,
      "Clone TencentCloud/tencentcloud-cli for Chinese descriptions, or TencentCloud/tencentcloud-cli-intl-en for English ones.",
    );
  });
}

/** Returns the directories whose files have the descriptions. Missing ones are left out. */
export const describedServices = (project: string, docs: readonly string[]): readonly string[] =>
  docs.flatMap((name) => {
    const root = definitionsRoot(resolve(project, name));
    return root === undefined ? [] : [join(root, "services")];
  });
