import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeFiles } from "@tc3-schema/codegen/write-all";
import { changesetFor, fixedGroup, type Judgement } from "@tc3-schema/spec-diff";

export interface WrittenChangeset {
  /** Where it is; undefined when there is nothing to release. */
  readonly file: string | undefined;
  /** Whether it was written now, and not there already. */
  readonly written: boolean;
}

/**
 * Writes the changeset beside its configuration. It is named after the changes, so a second run finds it.
 *
 * @throws {SpecDiffError} When the configuration does not say what is released together.
 */
export function writeChangeset(judgement: Judgement, config: string): WrittenChangeset {
  const packages = fixedGroup(config, readFileSync(config, "utf8"));
  const changeset = changesetFor(judgement, { packages });
  if (changeset === undefined) return { file: undefined, written: false };
  const file = join(dirname(config), changeset.file);
  // Should its text be another one, then a person has found better words for the same changes.
  if (existsSync(file)) return { file, written: false };
  writeFiles(dirname(config), [{ path: changeset.file, text: changeset.text }]);
  return { file, written: true };
}
