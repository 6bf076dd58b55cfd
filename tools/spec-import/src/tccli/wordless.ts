import type { LoadedService, RequestsFile, ResponsesFile } from "@tc3-schema/codegen/schema-files";
import { Announced } from "../merge/announced.ts";
import { Words } from "../merge/words.ts";
import { pathOf, requestsFile, responsesFile, type Wording } from "./schema-files.ts";
import type { Spec } from "./spec.ts";

const wording = (spec: Spec, kind: "requests" | "responses"): Wording => ({
  words: new Words(new Map()),
  announced: new Announced(pathOf(spec, kind)),
  present: {},
  withDocs: false,
});

/** The responses of a definition as schemas without words. */
export const wordlessResponses = (spec: Spec): ResponsesFile =>
  responsesFile(spec, wording(spec, "responses"));

/** The requests of a definition as schemas without words. */
export const wordlessRequests = (spec: Spec): RequestsFile => requestsFile(spec, wording(spec, "requests"));

/** Both, as they would be read from files. */
export const wordlessService = (spec: Spec): LoadedService => ({
  responses: { file: pathOf(spec, "responses"), content: wordlessResponses(spec) },
  requests: { file: pathOf(spec, "requests"), content: wordlessRequests(spec) },
  errorCodes: undefined,
});
