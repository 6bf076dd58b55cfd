import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changesetFor, fixedGroup, type Judgement } from "@tc3-schema/spec-diff";
import type { UpdateTrees } from "../update-trees.ts";

const CONFIG = ".changeset/config.json";

/**
 * Writes the changeset that releases the changes. Its name depends on the changes, so an existing file has the same
 * content, or a person has improved its words.
 *
 * @returns Its path from the root of the repository; undefined if there is nothing to release.
 */
export function changeset(judgement: Judgement, { after }: UpdateTrees): string | undefined {
  const packages = fixedGroup(CONFIG, readFileSync(join(after, CONFIG), "utf8"));
  const draft = changesetFor(judgement, { packages });
  if (draft === undefined) return undefined;
  const path = `.changeset/${draft.file}`;
  if (!existsSync(join(after, path))) writeFileSync(join(after, path), draft.text);
  return path;
}
