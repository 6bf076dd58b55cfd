import { type Obey, obeying } from "@tc3-schema/codegen/obey";
import type { FilePlace } from "@tc3-schema/codegen/schema-error";
import type { RequestsFile, ResponsesFile } from "@tc3-schema/codegen/schema-files";
import { Announced, type AnnouncedMember } from "../merge/announced.ts";
import { existing } from "../merge/existing.ts";
import { Words } from "../merge/words.ts";
import { wordsOf } from "../merge/words-of.ts";
import { jsonText, type Target, writeChanged } from "../merge/write-changed.ts";
import type { OnProgress } from "../progress.ts";
import { type SetAside, settingAside } from "../set-aside.ts";
import { assertGenerates } from "./assert-generates.ts";
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
export interface VanishedWords extends FilePlace {
  readonly text: string;
}

export interface Imported {
  /** How many versions of services. */
  readonly specs: number;
  readonly actions: number;
  /** The files that changed, below the schemas directory. */
  readonly written: readonly string[];
  /** What was not imported: one odd definition stops none of the others. */
  readonly setAside: readonly SetAside[];
  /** The places that have no description. */
  readonly needsWords: readonly FilePlace[];
  readonly vanishedWords: readonly VanishedWords[];
  /** Members that are there because they are announced. */
  readonly announced: readonly AnnouncedMember[];
}

/** A file as it should be, what became of its words, and which of its members are only announced. */
interface Merged<T> extends Target {
  readonly content: T;
  readonly words: Words;
  readonly announced: Announced;
}

function merged<T extends RequestsFile | ResponsesFile>(
  file: string,
  present: T | undefined,
  withDocs: boolean,
  build: (wording: Wording) => T,
): Merged<T> {
  const words = new Words(wordsOf(present));
  const announced = new Announced(file);
  const content = build({ words, announced, present: present?.definitions ?? {}, withDocs });
  return { file, content, text: jsonText(content), words, announced };
}

/** @throws {SchemaError} When the two could not be generated from. */
function mergedFiles(
  schemas: string,
  spec: Spec,
  withDocs: boolean,
): readonly Merged<RequestsFile | ResponsesFile>[] {
  const paths = { responses: pathOf(spec, "responses"), requests: pathOf(spec, "requests") };
  const responses = merged(
    paths.responses,
    existing(schemas, paths.responses, obeyResponses),
    withDocs,
    (wording) => responsesFile(spec, wording),
  );
  const requests = merged(
    paths.requests,
    existing(schemas, paths.requests, obeyRequests),
    withDocs,
    (wording) => requestsFile(spec, wording),
  );
  assertGenerates(responses, requests);
  return [responses, requests];
}

/**
 * Imports the definitions of the official command-line client: structure, kinds and flags from there, while our
 * words stay at every place that still exists. The official words, once taken, are ours as any other.
 *
 * @throws {SchemaError} When there are no definitions, or none of a service that was asked for; nothing is written.
 */
export function importTccli(options: ImportTccliOptions): Imported {
  const { from, schemas, services, withDocs = false, onProgress } = options;
  const { root, files } = specFiles(from, services);
  let started = 0;
  const { done, setAside } = settingAside(
    files,
    ({ service, folder }) => `${service}/${folder}`,
    (file) => {
      onProgress?.({ done: started, total: files.length, service: file.service });
      started += 1;
      const spec = readSpec(root, file);
      return { actions: spec.actions.length, targets: mergedFiles(schemas, spec, withDocs) };
    },
  );
  const targets = done.flatMap((each) => each.targets);
  return {
    specs: done.length,
    actions: done.reduce((sum, each) => sum + each.actions, 0),
    written: writeChanged(schemas, targets),
    setAside,
    needsWords: targets.flatMap(({ file, words }) => words.missing.map((pointer) => ({ file, pointer }))),
    vanishedWords: targets.flatMap(({ file, words }) =>
      words.vanished.map(([pointer, text]) => ({ file, pointer, text })),
    ),
    announced: targets.flatMap(({ announced }) => announced.found),
  };
}
