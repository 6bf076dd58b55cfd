import { join } from "node:path";
import { buildModel } from "@tc3-schema/codegen/build-model";
import { loadSchemas } from "@tc3-schema/codegen/load-schemas";
import type { Model } from "@tc3-schema/codegen/model";
import { directorySource } from "@tc3-schema/codegen/schema-source";
import {
  DRAFTS,
  type ExportedFile,
  standaloneCallbacks,
  standaloneEnvelope,
  standaloneService,
} from "../src/index.ts";

/** The schemas of this repository. */
export const model: Model = buildModel(
  loadSchemas(directorySource(join(import.meta.dirname, "../../../schemas"))),
);
const { envelope, services, callbacks } = model;

/** Every standalone schema of this repository. */
export const files: readonly ExportedFile[] = [
  ...standaloneEnvelope(envelope, DRAFTS),
  ...services.flatMap((service) => standaloneService(envelope, service, DRAFTS)),
  ...callbacks.flatMap((each) => standaloneCallbacks(each, DRAFTS)),
];

/** The content of the file with this path. */
export function contentOf(path: string): Record<string, unknown> {
  const file = files.find((each) => each.path === path);
  if (file === undefined) throw new Error(`no file ${path}`);
  return JSON.parse(file.text);
}
