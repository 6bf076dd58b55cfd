import { type Mistake, SchemaError } from "@tc3-schema/codegen/schema-error";
import type { LoadedService } from "@tc3-schema/codegen/schema-files";
import { readSpec } from "./read-spec.ts";
import { specFiles } from "./spec-file.ts";
import { wordlessService } from "./wordless.ts";

export interface ReadTccliOptions {
  /** The directory that contains `services`, or a checkout of the client, with `tccli/services`. */
  readonly from: string;
  /** The services to read; all without it. */
  readonly services?: readonly string[];
}

/**
 * What an import into an empty directory would write, without writing it: names, kinds and flags, no words.
 *
 * @throws {SchemaError} Naming all that is outside the closed set.
 */
export function readTccli({ from, services }: ReadTccliOptions): readonly LoadedService[] {
  const { root, files } = specFiles(from, services);
  const mistakes: Mistake[] = [];
  const read: LoadedService[] = [];
  for (const file of files) {
    try {
      read.push(wordlessService(readSpec(root, file)));
    } catch (error) {
      if (!(error instanceof SchemaError)) throw error;
      mistakes.push(...error.mistakes);
    }
  }
  if (mistakes.length > 0) throw new SchemaError(mistakes);
  return read;
}
