import { type Obey, obeying } from "@tc3-schema/codegen/obey";
import { type Finding, type Place, SchemaError } from "@tc3-schema/codegen/schema-error";
import type { RequestsFile, ResponsesFile } from "@tc3-schema/codegen/schema-files";
import { existing } from "../merge/existing.ts";
import { Words } from "../merge/words.ts";
import { wordsOf } from "../merge/words-of.ts";
import { jsonText, type Target, writeChanged } from "../merge/write-changed.ts";
import type { OnProgress } from "../progress.ts";
import { readSpec } from "./read-spec.ts";
import { pathOf, requestsFile, responsesFile, type Wording } from "./schema-files.ts";
import type { Spec } from "./spec.ts";
import { specFiles } from "./spec-file.ts";

const obeyResponses: Obey<ResponsesFile> = obeying("responses");
const obeyRequests: Obey<RequestsFile> = obeying("requests");

export interface ImportTccliOptions {
  /** The directory that contains `services`, or a checkout of the client, with `tccli/services`. */
  readonly from: string;
  /** The schemas directory. */
  readonly schemas: string;
  /** The services to import; all without it. */
  readonly services?: readonly string[];
  /** Whether the official descriptions are taken where there is none of ours. */
  readonly withDocs?: boolean;
  readonly onProgress?: OnProgress;
}

/** Words of ours whose place the new definitions lack. */
export interface VanishedWords extends Place {
  readonly text: string;
}

export interface Imported {
  /** How many versions of services. */
  readonly specs: number;
  readonly actions: number;
  /** The files that changed, below the schemas directory. */
  readonly written: readonly string[];
  /** The places that have no description. */
  readonly needsWords: readonly Place[];
  readonly vanishedWords: readonly VanishedWords[];
}

/** A file as it should be, and what became of its words. */
interface Merged extends Target {
  readonly words: Words;
}

function merged<T extends RequestsFile | ResponsesFile>(
  file: string,
  present: T | undefined,
  withDocs: boolean,
  build: (wording: Wording) => T,
): Merged {
  const words = new Words(wordsOf(present));
  return { file, text: jsonText(build({ words, withDocs })), words };
}

function mergedFiles(schemas: string, spec: Spec, withDocs: boolean): readonly Merged[] {
  const responses = pathOf(spec, "responses");
  const requests = pathOf(spec, "requests");
  const presentResponses = existing(schemas, responses, obeyResponses);
  const presentRequests = existing(schemas, requests, obeyRequests);
  return [
    merged(responses, presentResponses, withDocs, (wording) => responsesFile(spec, wording)),
    merged(requests, presentRequests, withDocs, (wording) => requestsFile(spec, wording)),
  ];
}

/**
 * Imports the definitions of the official command-line client: structure, kinds and flags from there, while our
 * words stay at every place that still exists. The official words, once taken, are ours as any other.
 *
 * @throws {SchemaError} Naming all that is outside the closed set, or broken in our own files; nothing is written.
 */
export function importTccli(options: ImportTccliOptions): Imported {
  const { from, schemas, services, withDocs = false, onProgress } = options;
  const { root, files } = specFiles(from, services);
  const findings: Finding[] = [];
  const targets: Merged[] = [];
  let actions = 0;
  for (const [index, file] of files.entries()) {
    onProgress?.({ done: index, total: files.length, service: file.service });
    try {
      const spec = readSpec(root, file);
      actions += spec.actions.length;
      targets.push(...mergedFiles(schemas, spec, withDocs));
    } catch (error) {
      if (!(error instanceof SchemaError)) throw error;
      findings.push(...error.findings);
    }
  }
  if (findings.length > 0) throw new SchemaError(findings);

  return {
    specs: files.length,
    actions,
    written: writeChanged(schemas, targets),
    needsWords: targets.flatMap(({ file, words }) => words.missing.map((pointer) => ({ file, pointer }))),
    vanishedWords: targets.flatMap(({ file, words }) =>
      words.vanished.map(([pointer, text]) => ({ file, pointer, text })),
    ),
  };
}
