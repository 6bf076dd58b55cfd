import { type Mistake, SchemaError } from "@tc3-schema/codegen/schema-error";
import type { Edition, LoadedService } from "@tc3-schema/codegen/schema-files";
import { definitionFiles } from "./definition-file.ts";
import { readDefinition } from "./read-definition.ts";
import { wordlessService } from "./schemas-of-definition.ts";

export interface ReadTccliOptions {
  /** The directory that contains `services`, or a checkout of the client, with `tccli/services`. */
  readonly from: string;
  /** By default `cn`. */
  readonly edition?: Edition;
  /** The services to read. If it is left out, all are read. */
  readonly services?: readonly string[];
}

/**
 * Returns what an import into an empty directory would write, without writing it: names, kinds and flags, but no words.
 *
 * @throws {SchemaError} With every place that has a form which no known definition has.
 */
export function readTccli({ from, edition = "cn", services }: ReadTccliOptions): readonly LoadedService[] {
  const { root, files } = definitionFiles(from, services);
  const mistakes: Mistake[] = [];
  const read: LoadedService[] = [];
  for (const file of files) {
    try {
      read.push(wordlessService(readDefinition(root, file, edition)));
    } catch (error) {
      if (!(error instanceof SchemaError)) throw error;
      mistakes.push(...error.mistakes);
    }
  }
  if (mistakes.length > 0) throw new SchemaError(mistakes);
  return read;
}
