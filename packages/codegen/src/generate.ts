import { emit, type PackageOutput } from "./emit/emit.ts";
import { loadSchemas } from "./load/load-schemas.ts";
import { buildModel } from "./model/build-model.ts";
import { type StaleFile, staleFiles } from "./write/disk-state.ts";
import { writeAll } from "./write/write-all.ts";

export interface GenerateOptions {
  /** The directory that holds `envelope.schema.json` and `error-codes/`. */
  readonly schemas: string;
  /** The directory that holds `packages/`. */
  readonly out: string;
}

export interface Generated {
  /** How many files the schemas make. */
  readonly files: number;
  /** What was not up to date: written by `generate`, only reported by `check`. */
  readonly stale: readonly StaleFile[];
}

async function compare({ schemas, out }: GenerateOptions): Promise<{
  readonly outputs: readonly PackageOutput[];
  readonly generated: Generated;
}> {
  const outputs = await emit(buildModel(loadSchemas(schemas)));
  const generated = {
    files: outputs.reduce((sum, { files }) => sum + files.length, 0),
    stale: outputs.flatMap((output) => staleFiles(out, output)),
  };
  return { outputs, generated };
}

/**
 * Schemas in, the `generated/` directories of the three packages out. Nothing is touched when all is up to date.
 *
 * @throws {SchemaError} When a schema is broken; what was generated before stands.
 */
export async function generate(options: GenerateOptions): Promise<Generated> {
  const { outputs, generated } = await compare(options);
  if (generated.stale.length > 0) writeAll(options.out, outputs);
  return generated;
}

/** Says what `generate` would write, and writes nothing. @throws {SchemaError} When a schema is broken. */
export async function check(options: GenerateOptions): Promise<Generated> {
  return (await compare(options)).generated;
}
