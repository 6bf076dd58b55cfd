import { sortedEntries } from "@tc3-schema/base/order";
import { editionPath } from "@tc3-schema/codegen/edition-path";
import type {
  ActionModel,
  CallbacksModel,
  CatalogueModel,
  EnvelopeModel,
  ServiceModel,
} from "@tc3-schema/codegen/model";
import { serviceNames } from "@tc3-schema/codegen/service-names";
import type { ExportedFile } from "../exported-file.ts";
import type { JsonSchema } from "../json-schema/json-schema.ts";
import type { Severity } from "../json-schema/words.ts";
import type { ReadService } from "../read/read-service.ts";
import { actionComponents, type Components, callbackComponents, componentNames } from "./components.ts";
import { codesOfAction, commonCodes } from "./error-codes.ts";
import { jsonContent, operationOf } from "./operation.ts";
import { SIGNATURE, sharedHeaders, signatureScheme } from "./request-head.ts";
import { serversOf } from "./servers.ts";
import { callbacksWords, type Extent, serviceWords } from "./words.ts";

export interface OpenapiChoices {
  /** The severity of the schemas that the operations refer to. The components have both. */
  readonly severity: Severity;
  /** `single`: a document for each action. `whole`: one document for all actions of a version. */
  readonly extent: Extent;
}

/** The texts that every document shares. */
const OPENAPI = {
  openapi: "3.1.0",
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
} as const;

const file = (path: string, document: JsonSchema): ExportedFile => ({
  path: `${path}.openapi.json`,
  text: `${JSON.stringify(document, null, 2)}\n`,
});

const sorted = (components: Components): Components => Object.fromEntries(sortedEntries(components));

/** The address of an action in a document of several. A fragment is never sent, so all of them are the path `/`. */
const fragmentPath = (action: string): string => `/#X-TC-Action=${action}`;

function documentOf(
  envelope: EnvelopeModel,
  common: CatalogueModel,
  service: ServiceModel,
  actions: readonly ActionModel[],
  { severity, extent }: OpenapiChoices,
): JsonSchema {
  const headers = sharedHeaders(service.version);
  return {
    ...OPENAPI,
    info: {
      title: `${service.service} ${service.version}`,
      version: service.version,
      description: serviceWords(service, extent, severity),
    },
    servers: serversOf(service.service, service.edition),
    security: [{ [SIGNATURE]: [] }],
    paths: Object.fromEntries(
      actions.map((action) => [
        extent === "single" ? "/" : fragmentPath(action.name),
        { post: operationOf(service, action, common, severity) },
      ]),
    ),
    components: {
      securitySchemes: { [SIGNATURE]: signatureScheme },
      parameters: Object.fromEntries(headers.map((each) => [String(each["name"]), each])),
      schemas: sorted(
        Object.assign(
          {},
          commonCodes(common),
          ...actions.flatMap((action) => [
            codesOfAction(common, service, action.name),
            actionComponents(envelope, service, action),
          ]),
        ),
      ),
    },
  };
}

function serviceDocuments(
  envelope: EnvelopeModel,
  common: CatalogueModel,
  service: ServiceModel,
  choices: OpenapiChoices,
): readonly ExportedFile[] {
  const path = editionPath(service);
  if (choices.extent === "whole")
    return [file(path, documentOf(envelope, common, service, service.actions, choices))];
  const { module } = serviceNames(service);
  return service.actions.map((action) =>
    file(`${path}/${module(action.name)}`, documentOf(envelope, common, service, [action], choices)),
  );
}

function callbacksDocument(callbacks: CallbacksModel, severity: Severity): ExportedFile {
  const webhooks = callbacks.callbacks.map(({ name, description }) => [
    name,
    {
      post: {
        operationId: name,
        summary: name,
        description,
        requestBody: { required: true, content: jsonContent(componentNames.callback(name, severity)) },
        responses: { "200": { description: "The body was received." } },
      },
    },
  ]);
  const components = callbacks.callbacks.map((each) => callbackComponents(callbacks, each));
  return file(editionPath(callbacks), {
    ...OPENAPI,
    info: {
      title: `Callbacks of ${callbacks.service}`,
      version: "1",
      description: callbacksWords(callbacks.service, severity),
    },
    servers: [{ url: "/", description: "The URL is the one that you have set for the callback." }],
    security: [],
    webhooks: Object.fromEntries(webhooks),
    components: { schemas: sorted(Object.assign({}, ...components)) },
  });
}

/** The OpenAPI documents of one version of a service, or of its callbacks. */
export const exportOpenapi = (
  envelope: EnvelopeModel,
  common: CatalogueModel,
  read: ReadService,
  choices: OpenapiChoices,
): readonly ExportedFile[] =>
  read.kind === "callbacks"
    ? [callbacksDocument(read.callbacks, choices.severity)]
    : serviceDocuments(envelope, common, read.service, choices);
