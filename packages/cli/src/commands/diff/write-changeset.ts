import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeFiles } from "@tc3-schema/codegen/write-all";
import { changesetFor, fixedGroup, type Judgement } from "@tc3-schema/spec-diff";

export interface WrittenChangeset {
  /** The path of the changeset; undefined if there is nothing to release. */
  readonly file: string | undefined;
  /** Whether this run wrote it; false if it existed before. */
  readonly written: boolean;
}

/**
 * Writes the changeset beside its configuration. Its name is computed from the changes, so a second run finds it.
 *
 * @throws {SpecDiffError} If the configuration has no group of packages that are released together.
 */
export function writeChangeset(judgement: Judgement, config: string): WrittenChangeset {
  const packages = fixedGroup(config, readFileSync(config, "utf8"));
  const changeset = changesetFor(judgement, { packages });
  if (changeset === undefined) return { file: undefined, written: false };
  const file = join(dirname(config), changeset.file);
  // An existing file is kept: if its text differs, a person has reworded it.
  if (existsSync(file)) return { file, written: false };
  writeFiles(dirname(config), [{ path: changeset.file, text: changeset.text }]);
  return { file, written: true };
}
