import { type Finding, SchemaError } from "@tc3-schema/codegen/schema-error";
import type { LoadedService } from "@tc3-schema/codegen/schema-files";
import { Announced } from "../merge/announced.ts";
import { Words } from "../merge/words.ts";
import { readSpec } from "./read-spec.ts";
import { pathOf, requestsFile, responsesFile, type Wording } from "./schema-files.ts";
import { specFiles } from "./spec-file.ts";

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
  const findings: Finding[] = [];
  const read: LoadedService[] = [];
  for (const file of files) {
    try {
      const spec = readSpec(root, file);
      const wording = (kind: "requests" | "responses"): Wording => ({
        words: new Words(new Map()),
        announced: new Announced(pathOf(spec, kind)),
        present: {},
        withDocs: false,
      });
      read.push({
        responses: { file: pathOf(spec, "responses"), content: responsesFile(spec, wording("responses")) },
        requests: { file: pathOf(spec, "requests"), content: requestsFile(spec, wording("requests")) },
        errorCodes: undefined,
      });
    } catch (error) {
      if (!(error instanceof SchemaError)) throw error;
      findings.push(...error.findings);
    }
  }
  if (findings.length > 0) throw new SchemaError(findings);
  return read;
}
