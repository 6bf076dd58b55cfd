import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { generateProject } from "@tc3-schema/codegen";
import type { Edition } from "@tc3-schema/codegen/schema-files";
import { importTccli } from "@tc3-schema/spec-import";

export interface PrepareOptions {
  /** The directory that holds `services`. */
  readonly definitions: string;
  readonly edition: Edition;
  /** A directory inside this package, so that generated code finds the other packages. */
  readonly work: string;
  /** The services by our names; undefined for all. */
  readonly services: readonly string[] | undefined;
  readonly jobs: number;
  readonly onProgress: (line: string) => void;
}

/** Returns a hash of the program that this module is part of. */
function fingerprint(): string {
  const hash = createHash("sha256");
  const files = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { name } of files) hash.update(name).update(readFileSync(join(import.meta.dirname, name)));
  return hash.digest("hex");
}

/**
 * Imports the definitions and generates contracts from them, as a user would.
 *
 * @returns The directory of the contracts.
 */
export async function prepare({
  definitions,
  edition,
  work,
  services,
  jobs,
  onProgress,
}: PrepareOptions): Promise<string> {
  const schemas = join(work, "schemas");
  // A few services get another directory, because the generator removes the services that it is not asked for.
  const out = join(work, services === undefined ? "contracts" : "some-contracts");
  // An import merges into existing schemas, so those of the last run are removed.
  rmSync(schemas, { recursive: true, force: true });
  onProgress("importing");
  const imported = importTccli({
    from: definitions,
    schemas,
    edition,
    ...(services === undefined ? {} : { services }),
  });
  await generateProject({
    schemas,
    out,
    generator: { version: "0.0.0", fingerprint: fingerprint() },
    jobs,
    onProgress: ({ done, total }) => {
      onProgress(`generating ${done}/${total} of ${imported.definitions}`);
    },
  });
  return out;
}
