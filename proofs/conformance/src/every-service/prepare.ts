import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { generateProject } from "@tc3-schema/codegen";
import { importTccli } from "@tc3-schema/spec-import";

export interface PrepareOptions {
  /** Holds `services`. */
  readonly definitions: string;
  /** A directory of our own, in this package: that is where generated code finds the others. */
  readonly work: string;
  /** By our names; all without. */
  readonly services: readonly string[] | undefined;
  readonly jobs: number;
  readonly say: (what: string) => void;
}

/** Of the program that this module is part of. */
function fingerprint(): string {
  const hash = createHash("sha256");
  const files = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { name } of files) hash.update(name).update(readFileSync(join(import.meta.dirname, name)));
  return hash.digest("hex");
}

/**
 * Imports the definitions and generates contracts from them, as a user would.
 *
 * @returns Where the contracts are.
 */
export async function prepare({ definitions, work, services, jobs, say }: PrepareOptions): Promise<string> {
  const schemas = join(work, "schemas");
  // Of its own for a few services: the generator removes what it is not asked for any more.
  const out = join(work, services === undefined ? "contracts" : "some-contracts");
  // An import merges: what an earlier one left would stay.
  rmSync(schemas, { recursive: true, force: true });
  say("importing");
  const { specs } = importTccli({
    from: definitions,
    schemas,
    ...(services === undefined ? {} : { services }),
  });
  await generateProject({
    schemas,
    out,
    generator: { version: "0.0.0", fingerprint: fingerprint() },
    jobs,
    onProgress: ({ done, total }) => {
      say(`generating ${done}/${total} of ${specs}`);
    },
  });
  return out;
}
