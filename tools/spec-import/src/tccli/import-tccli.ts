import { assertRequests, assertResponses } from "@tc3-schema/codegen/meta-schemas";
import type { FilePlace, Mistake } from "@tc3-schema/codegen/schema-error";
import type { Edition, RequestsFile, ResponsesFile } from "@tc3-schema/codegen/schema-files";
import { Announced, type AnnouncedMember } from "../merge/announced.ts";
import { assertEditionIn } from "../merge/edition.ts";
import { existing } from "../merge/existing.ts";
import { Words } from "../merge/words.ts";
import { wordsOf } from "../merge/words-of.ts";
import { jsonText, type TargetFile, writeChanged } from "../merge/write-changed.ts";
import type { OnProgress } from "../progress.ts";
import { type SetAside, settingAside } from "../set-aside.ts";
import { assertGenerates } from "./assert-generates.ts";
import type { Definition } from "./definition.ts";
import { definitionFiles } from "./definition-file.ts";
import { describedBy } from "./described-by.ts";
import { Descriptions } from "./descriptions.ts";
import { readDefinition } from "./read-definition.ts";
import { pathOf, requestsFile, responsesFile, type Wording } from "./schema-files.ts";

export interface ImportTccliOptions {
  /** The directory that contains `services`, or a checkout of the client, with `tccli/services`. */
  readonly from: string;
  /** The schemas directory. */
  readonly schemas: string;
  /** The edition of the definitions, which they do not say themselves; by default `cn`. The schemas record it. */
  readonly edition?: Edition;
  /** The services to import. If it is left out, all are imported. */
  readonly services?: readonly string[];
  /** Whether to take the official descriptions where we have none. */
  readonly withDocs?: boolean;
  /**
   * The same for the international definitions. With `withDocs`, their English words come first, and those of `from`
   * follow.
   */
  readonly englishDocs?: string;
  readonly onProgress?: OnProgress;
}

/** Our words whose place no longer exists in the definitions. */
export interface VanishedWords extends FilePlace {
  readonly text: string;
}

export interface Imported {
  /** How many definitions were imported. */
  readonly definitions: number;
  readonly actions: number;
  /** The files that changed, below the schemas directory. */
  readonly written: readonly string[];
  /** The definitions that were not imported. One odd definition does not stop the others. */
  readonly setAside: readonly SetAside[];
  /** The places that have no description. */
  readonly needsWords: readonly FilePlace[];
  readonly vanishedWords: readonly VanishedWords[];
  /** Members that are in the schemas only because they are announced. */
  readonly announced: readonly AnnouncedMember[];
  /** The mistakes in the international definitions whose words were left out for that. The file includes the directory. */
  readonly docsMistakes: readonly Mistake[];
}

/** A new file, what happened to its words, and its announced members. */
interface Merged<T> extends TargetFile {
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

/** @throws {SchemaError} If `generate` would refuse the two files. */
function mergedFiles(
  schemas: string,
  definition: Definition,
  withDocs: boolean,
): readonly Merged<RequestsFile | ResponsesFile>[] {
  const paths = { responses: pathOf(definition, "responses"), requests: pathOf(definition, "requests") };
  const responses = merged(
    paths.responses,
    existing(schemas, paths.responses, assertResponses),
    withDocs,
    (wording) => responsesFile(definition, wording),
  );
  const requests = merged(
    paths.requests,
    existing(schemas, paths.requests, assertRequests),
    withDocs,
    (wording) => requestsFile(definition, wording),
  );
  assertGenerates(responses, requests);
  return [responses, requests];
}

/**
 * Imports the definitions of the official command-line client. Structure, kinds and flags come from there. Our words
 * stay at every place that still exists. Official words that were once taken count as ours.
 *
 * @throws {SchemaError} If a directory has no definitions, or `from` none for a service that was asked for, or if the
 * schemas are of another edition. Then nothing is written.
 */
export function importTccli(options: ImportTccliOptions): Imported {
  const { from, schemas, edition = "cn", services, withDocs = false, englishDocs, onProgress } = options;
  assertEditionIn(schemas, edition);
  const { root, files } = definitionFiles(from, services);
  const english = new Descriptions(withDocs && englishDocs !== undefined ? [englishDocs] : []);
  let started = 0;
  const { done, setAside } = settingAside(
    files,
    ({ service, folder }) => `${service}/${folder}`,
    (file) => {
      onProgress?.({ done: started, total: files.length, service: file.service });
      started += 1;
      const own = readDefinition(root, file, edition);
      const { sources, mistakes } = english.about(`${own.service}/${own.folder}`);
      const definition = describedBy(own, [...sources, own]);
      return {
        actions: definition.actions.length,
        targets: mergedFiles(schemas, definition, withDocs),
        docsMistakes: mistakes,
      };
    },
  );
  const targets = done.flatMap((each) => each.targets);
  return {
    definitions: done.length,
    actions: done.reduce((sum, each) => sum + each.actions, 0),
    written: writeChanged(schemas, targets),
    setAside,
    needsWords: targets.flatMap(({ file, words }) => words.missing.map((pointer) => ({ file, pointer }))),
    vanishedWords: targets.flatMap(({ file, words }) =>
      words.vanished.map(([pointer, text]) => ({ file, pointer, text })),
    ),
    announced: targets.flatMap(({ announced }) => announced.found),
    docsMistakes: done.flatMap((each) => each.docsMistakes),
  };
}
