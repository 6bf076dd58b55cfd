import { assertParses } from "./emit/assert-parses.ts";
import { emitPackages } from "./emit/emit-packages.ts";
import type { Output } from "./emit/output.ts";
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
  /** Makes what else follows from the same schemas. All of it is written, or nothing. */
  readonly also?: (model: Model) => readonly Output[];
}

export interface Generated {
  /** How many files the schemas make. */
  readonly files: number;
  /** What was not up to date: written by `generate`, only reported by `check`. */
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
 * Schemas in, the `generated/` directories of the three packages out. Nothing is touched when all is up to date.
 *
 * @throws {SchemaError} When a schema is broken; what was generated before stands.
 */
export async function generate(options: GenerateOptions): Promise<Generated> {
  const { out } = options;
  const outputs = await outputsOf(options);
  settle(out);
  const generated = compare(out, outputs);
  if (generated.stale.length > 0) writeAll(out, outputs);
  return generated;
}

/** Says what `generate` would write, and writes nothing. @throws {SchemaError} When a schema is broken. */
export const check = async (options: GenerateOptions): Promise<Generated> =>
  compare(options.out, await outputsOf(options));
