import { assertParses } from "./emit/assert-parses.ts";
import { emitPackages } from "./emit/emit-packages.ts";
import type { Output } from "./emit/emitted-file.ts";
import { loadSchemas } from "./load/load-schemas.ts";
import { directorySource } from "./load/schema-source.ts";
import { buildModel } from "./model/build-model.ts";
import type { Model } from "./model/model.ts";
import { type StaleFile, staleFiles } from "./write/disk-state.ts";
import { settle, writeAll } from "./write/write-all.ts";

export interface GenerateOptions {
  /** The directory that holds `envelope.schema.json` and `error-codes/`. */
  readonly schemas: string;
  /** The directory that holds `packages/`. */
  readonly out: string;
  /** Makes other output from the same schemas. It is written together with the packages, or nothing is. */
  readonly also?: (model: Model) => readonly Output[];
}

export interface Generated {
  /** How many files the schemas give. */
  readonly files: number;
  /** The files that were not up to date. `generate` writes them, `check` only reports them. */
  readonly stale: readonly StaleFile[];
}

async function outputsOf({ schemas, also }: GenerateOptions): Promise<readonly Output[]> {
  const model = buildModel(loadSchemas(directorySource(schemas)));
  const outputs = [...(await emitPackages(model)), ...(also?.(model) ?? [])];
  outputs.forEach(assertParses);
  return outputs;
}

const compare = (out: string, outputs: readonly Output[]): Generated => ({
  files: outputs.reduce((sum, { files }) => sum + files.length, 0),
  stale: outputs.flatMap((output) => staleFiles(out, output)),
});

/**
 * Generates the `generated/` directories of the three packages from the schemas. If all is up to date, it writes
 * nothing.
 *
 * @throws {SchemaError} If a schema is broken. The previous output stays.
 */
export async function generate(options: GenerateOptions): Promise<Generated> {
  const { out } = options;
  const outputs = await outputsOf(options);
  settle(out);
  const generated = compare(out, outputs);
  if (generated.stale.length > 0) writeAll(out, outputs);
  return generated;
}

/** Returns the same as `generate`, but writes nothing. @throws {SchemaError} If a schema is broken. */
export const check = async (options: GenerateOptions): Promise<Generated> =>
  compare(options.out, await outputsOf(options));
