import type { LoadedService, RequestsFile, ResponsesFile } from "@tc3-schema/codegen/schema-files";
import { Announced } from "../merge/announced.ts";
import { Words } from "../merge/words.ts";
import type { Definition } from "./definition.ts";
import { pathOf, requestsFile, responsesFile, type Wording } from "./schema-files.ts";

const wording = (definition: Definition, kind: "requests" | "responses"): Wording => ({
  words: new Words(new Map()),
  announced: new Announced(pathOf(definition, kind)),
  present: {},
  withDocs: false,
});

/** The responses of a definition as schemas without words. */
export const wordlessResponses = (definition: Definition): ResponsesFile =>
  responsesFile(definition, wording(definition, "responses"));

/** The requests of a definition as schemas without words. */
export const wordlessRequests = (definition: Definition): RequestsFile =>
  requestsFile(definition, wording(definition, "requests"));

/** Responses and requests, in the form that a directory of schemas would give. */
export const wordlessService = (definition: Definition): LoadedService => ({
  responses: { file: pathOf(definition, "responses"), content: wordlessResponses(definition) },
  requests: { file: pathOf(definition, "requests"), content: wordlessRequests(definition) },
  errorCodes: undefined,
});
