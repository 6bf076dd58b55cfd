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
export { type ReadService, readEnvelope, readService } from "./read/read-service.ts";
