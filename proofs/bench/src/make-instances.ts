import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { generateProject } from "@tc3-schema/codegen";
import { importTccli } from "@tc3-schema/spec-import";
import { BENCH, SCHEMAS, WORK } from "./folders.ts";

/**
 * Generates a contract for DescribeInstances as in a user's project. It uses the official definitions if
 * TC3_SPEC_DIR names them. Otherwise it uses the names and kinds that are stored here.
 *
 * @returns The origin of its schema, for people.
 */
export async function makeInstances(): Promise<string> {
  rmSync(WORK, { recursive: true, force: true });
  const schemas = join(WORK, "schemas");
  cpSync(SCHEMAS, schemas, { recursive: true });
  const envelope = join(BENCH, "../../schemas");
  cpSync(join(envelope, "envelope.schema.json"), join(schemas, "envelope.schema.json"));
  cpSync(join(envelope, "error-codes"), join(schemas, "error-codes"), { recursive: true });
  const official = process.env["TC3_SPEC_DIR"];
  if (official !== undefined) importTccli({ from: official, schemas, services: ["cvm"] });
  await generateProject({
    schemas,
    out: join(WORK, "out"),
    services: ["cvm/v20170312"],
    actions: ["DescribeInstances"],
    generator: { version: "0.0.0", fingerprint: "bench" },
  });
  return official !== undefined ? "official definitions" : "the names and kinds that are stored here";
}
