import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changesetFor, fixedGroup, type Judgement } from "@tc3-schema/spec-diff";
import type { Stage } from "../stage.ts";

const CONFIG = ".changeset/config.json";

/**
 * Writes the changeset that releases the changes. It is named after them: one that is there already is the same, or
 * a person has found better words for it since.
 *
 * @returns Where it is, from the top of the repository; nothing when there is nothing to release.
 */
export function changeset(judgement: Judgement, { after }: Stage): string | undefined {
  const packages = fixedGroup(CONFIG, readFileSync(join(after, CONFIG), "utf8"));
  const made = changesetFor(judgement, { packages });
  if (made === undefined) return undefined;
  const path = `.changeset/${made.file}`;
  if (!existsSync(join(after, path))) writeFileSync(join(after, path), made.text);
  return path;
}
