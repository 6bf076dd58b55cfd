import type { Output } from "@tc3-schema/codegen/emitted-file";
import type { Model } from "@tc3-schema/codegen/model";
import { DRAFTS } from "./drafts.ts";
import { standaloneCallbacks, standaloneEnvelope, standaloneService } from "./standalone-schemas.ts";

/** The standalone schemas in the published schemas package: those of our own services. */
export const standaloneOutput = ({ envelope, services, callbacks }: Model): Output => ({
  directory: "schemas/standalone",
  files: [
    ...standaloneEnvelope(envelope, DRAFTS),
    ...services.flatMap((service) => standaloneService(envelope, service, DRAFTS)),
    ...callbacks.flatMap((each) => standaloneCallbacks(each, DRAFTS)),
  ],
});
