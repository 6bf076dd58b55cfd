import type { Model } from "../../model/model.ts";
import type { EmittedFile } from "../emitted-file.ts";
import { emitCallbacks } from "./emit-callbacks.ts";
import { emitEnvelope } from "./emit-envelope.ts";
import { emitService } from "./emit-service.ts";

/** Model in, the generated guards and contracts of `@tc3-schema/validator` out. */
export async function emitValidator({
  envelope,
  services,
  callbacks,
}: Model): Promise<readonly EmittedFile[]> {
  const files = await Promise.all([
    emitEnvelope(envelope),
    ...services.map((service) => emitService(envelope, service)),
    ...callbacks.map(emitCallbacks),
  ]);
  return files.flat();
}
