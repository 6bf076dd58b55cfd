import type { EnvelopeModel } from "@tc3-schema/codegen/model";
import type { ExportedFile } from "../exported-file.ts";
import type { ReadService } from "../read/read-service.ts";
import type { Draft } from "./drafts.ts";
import { standaloneCallbacks, standaloneService } from "./standalone-schemas.ts";

/** The standalone schemas of one version of a service, or of its callbacks. */
export const exportJsonSchema = (
  envelope: EnvelopeModel,
  read: ReadService,
  drafts: readonly Draft[],
): readonly ExportedFile[] =>
  read.kind === "callbacks"
    ? standaloneCallbacks(read.callbacks, drafts)
    : standaloneService(envelope, read.service, drafts);
