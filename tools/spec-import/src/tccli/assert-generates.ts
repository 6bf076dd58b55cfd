import { assertRequests, assertResponses } from "@tc3-schema/codegen/meta-schemas";
import type { Loaded, RequestsFile, ResponsesFile } from "@tc3-schema/codegen/schema-files";
import { serviceModel } from "@tc3-schema/codegen/service-model";

/**
 * Checks before two files are written that `generate` will accept them. If it refused them, every later run would fail
 * until somebody deletes them by hand.
 *
 * @throws {SchemaError} With the places that `generate` refuses.
 */
export function assertGenerates(responses: Loaded<ResponsesFile>, requests: Loaded<RequestsFile>): void {
  assertResponses(responses.content, responses.file);
  assertRequests(requests.content, requests.file);
  serviceModel({ responses, requests, errorCodes: undefined });
}
