/**
 * `pnpm generate` writes the generated files of types, validator and errors, the standalone schemas and the vectors. `--check`
 * writes nothing, and fails if a file is stale. Exit codes: 0 up to date or written, 1 stale (`--check`), 2 broken
 * schemas or wrong usage.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { check, generate, SchemaError } from "../tools/codegen/src/index.ts";
import { standaloneOutput } from "../tools/exports/src/index.ts";
import { vectorsOutput } from "../tools/vectors/src/index.ts";

const root = resolve(import.meta.dirname, "..");

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { check: { type: "boolean" }, json: { type: "boolean" } } });
  const run = values.check === true ? check : generate;
  const schemas = resolve(root, "schemas");
  const result = await run({
    schemas,
    out: root,
    also: (model) => [standaloneOutput(model), ...vectorsOutput(model, schemas)],
  });
  const failed = values.check === true && result.stale.length > 0;
  if (values.json === true) {
    console.log(JSON.stringify(result));
    return failed ? 1 : 0;
  }
  for (const { path, state } of result.stale) console.log(`${state.padEnd(9)} ${path}`);
  const count = `${result.stale.length} of ${result.files} generated files`;
  if (result.stale.length === 0) console.log(`All ${result.files} generated files are up to date.`);
  else console.log(failed ? `${count} are stale: run \`pnpm generate\`.` : `${count} written.`);
  return failed ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof SchemaError ? error.message : error);
  console.error("Nothing was generated; the previous output stays.");
  process.exitCode = 2;
}
