import type { LoadedService, RequestsFile, ResponsesFile } from "@tc3-schema/codegen/schema-files";
import { Announced } from "../merge/announced.ts";
import { Words } from "../merge/words.ts";
import type { Definition } from "./definition.ts";
import { pathOf, requestsFile, responsesFile, type Wording } from "./schema-files.ts";

/** There are no earlier schemas to merge with, as in an import into an empty directory. */
const wording = (definition: Definition, kind: "requests" | "responses", withDocs: boolean): Wording => ({
  words: new Words(new Map()),
  announced: new Announced(pathOf(definition, kind)),
  present: {},
  withDocs,
});

/** The responses of a definition as schemas without words. */
export const wordlessResponses = (definition: Definition): ResponsesFile =>
  responsesFile(definition, wording(definition, "responses", false));

/** The requests of a definition as schemas without words. */
export const wordlessRequests = (definition: Definition): RequestsFile =>
  requestsFile(definition, wording(definition, "requests", false));

/** Responses and requests, in the form that a directory of schemas would give. */
export const wordlessService = (definition: Definition): LoadedService => ({
  responses: { file: pathOf(definition, "responses"), content: wordlessResponses(definition) },
  requests: { file: pathOf(definition, "requests"), content: wordlessRequests(definition) },
  errorCodes: undefined,
});

/** The responses of a definition as schemas with the words of the definition. */
export const describedResponses = (definition: Definition): ResponsesFile =>
  responsesFile(definition, wording(definition, "responses", true));

/** The requests of a definition as schemas with the words of the definition. */
export const describedRequests = (definition: Definition): RequestsFile =>
  requestsFile(definition, wording(definition, "requests", true));
