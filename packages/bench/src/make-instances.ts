import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateProject } from "@tc3-schema/codegen";
import { importTccli } from "@tc3-schema/spec-import";
import { BENCH, MADE, SCHEMAS } from "./folders.ts";
import { runIn } from "./run.ts";

const SOURCE = "tccli-2026-08-21.tar.xz";

/**
 * A contract for DescribeInstances, as a user's project gets one: from the official definitions where TC3_SPEC_DIR
 * has them, else from the names and kinds that are kept here.
 *
 * @returns Where its schema came from.
 */
export async function makeInstances(): Promise<string> {
  rmSync(MADE, { recursive: true, force: true });
  const schemas = join(MADE, "schemas");
  cpSync(SCHEMAS, schemas, { recursive: true });
  const envelope = join(BENCH, "../../schemas");
  cpSync(join(envelope, "envelope.schema.json"), join(schemas, "envelope.schema.json"));
  cpSync(join(envelope, "error-codes"), join(schemas, "error-codes"), { recursive: true });
  const archive = join(process.env["TC3_SPEC_DIR"] ?? "", SOURCE);
  const official = existsSync(archive);
  if (official) {
    const unpacked = mkdtempSync(join(tmpdir(), "bench-"));
    const failed = runIn(unpacked, "tar", ["-xf", archive]);
    if (failed !== undefined) throw new Error(failed);
    importTccli({ from: join(unpacked, "tccli"), schemas, services: ["cvm"] });
    rmSync(unpacked, { recursive: true, force: true });
  }
  await generateProject({
    schemas,
    out: join(MADE, "out"),
    services: ["cvm/v20170312"],
    actions: ["DescribeInstances"],
    generator: { version: "0.0.0", fingerprint: "bench" },
  });
  return official ? "official definitions" : "kept names and kinds";
}
