import type { ActionModel, CatalogueModel, ServiceModel } from "@tc3-schema/codegen/model";
import type { JsonSchema } from "../json-schema/json-schema.ts";
import type { Severity } from "../json-schema/words.ts";
import { componentNames, reference } from "./components.ts";
import { failureOf, successOf } from "./example.ts";
import { actionHeader, sharedHeaders } from "./request-head.ts";

/** The content of a body, whose schema is a component. */
export const jsonContent = (component: string, more: JsonSchema = {}): JsonSchema => ({
  "application/json": { schema: reference(component), ...more },
});

/**
 * The operation of an action.
 *
 * @param severity That of the answer's schema.
 */
export function operationOf(
  service: ServiceModel,
  action: ActionModel,
  common: CatalogueModel,
  severity: Severity,
): JsonSchema {
  const { name, description, status, docs } = action;
  const shared = sharedHeaders(service.version).map(({ name: header }) => ({
    $ref: `#/components/parameters/${String(header)}`,
  }));
  const examples = {
    success: { summary: "A success.", value: successOf(service, action) },
    failure: { summary: "A failure.", value: failureOf(service, action, common) },
  };
  return {
    operationId: name,
    summary: name,
    ...(description === undefined ? {} : { description }),
    ...(docs === undefined ? {} : { externalDocs: { url: docs } }),
    ...(status === "online" ? {} : { deprecated: true }),
    parameters: [actionHeader(name), ...shared],
    requestBody: { required: true, content: jsonContent(componentNames.request(name)) },
    responses: {
      "200": {
        description:
          "The answer, success or failure. It is a failure if its Response has an Error with a code.",
        content: jsonContent(componentNames.answer(name, severity), { examples }),
      },
    },
  };
}
