import { type Obey, obeying } from "@tc3-schema/codegen/obey";
import type { Loaded, RequestsFile, ResponsesFile } from "@tc3-schema/codegen/schema-files";
import { serviceModel } from "@tc3-schema/codegen/service-model";

const obeyResponses: Obey<ResponsesFile> = obeying("responses");
const obeyRequests: Obey<RequestsFile> = obeying("requests");

/**
 * Checks before two files are written that `generate` will accept them. If it refused them, every later run would fail
 * until somebody deletes them by hand.
 *
 * @throws {SchemaError} With the places that `generate` refuses.
 */
export function assertGenerates(responses: Loaded<ResponsesFile>, requests: Loaded<RequestsFile>): void {
  obeyResponses(responses.content, responses.file);
  obeyRequests(requests.content, requests.file);
  serviceModel({ responses, requests, errorCodes: undefined });
}
