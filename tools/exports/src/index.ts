export { exportErrors } from "./errors/export-errors.ts";
export { ERROR_FORMATS, type ErrorFormat } from "./errors/formats.ts";
export type { ExportedFile } from "./exported-file.ts";
export { DRAFTS, type Draft } from "./json-schema/drafts.ts";
export { exportJsonSchema } from "./json-schema/export-json-schema.ts";
export { standaloneOutput } from "./json-schema/standalone-output.ts";
export {
  standaloneCallbacks,
  standaloneEnvelope,
  standaloneService,
} from "./json-schema/standalone-schemas.ts";
export { SEVERITIES, type Severity } from "./json-schema/words.ts";
export { exportOpenapi, type OpenapiChoices } from "./openapi/export-openapi.ts";
export { type ReadService, readCommonCodes, readEnvelope, readService } from "./read/read-service.ts";
