import { type Obey, obeying } from "@tc3-schema/codegen/obey";
import type { Loaded, RequestsFile, ResponsesFile } from "@tc3-schema/codegen/schema-files";
import { serviceModel } from "@tc3-schema/codegen/service-model";

const obeyResponses: Obey<ResponsesFile> = obeying("responses");
const obeyRequests: Obey<RequestsFile> = obeying("requests");

/**
 * Holds two files against what `generate` asks of them, before they are written: files that it refuses would stop every
 * later run until somebody deletes them by hand.
 *
 * @throws {SchemaError} Naming the places of the files that it refuses.
 */
export function assertGenerates(responses: Loaded<ResponsesFile>, requests: Loaded<RequestsFile>): void {
  obeyResponses(responses.content, responses.file);
  obeyRequests(requests.content, requests.file);
  serviceModel({ responses, requests, errorCodes: undefined });
}
