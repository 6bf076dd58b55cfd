import envelope from "@tc3-schema/schemas/envelope.schema.json" with { type: "json" };
import type { EnvelopeFile, Loaded } from "./files.ts";
import { assertEnvelope } from "./meta-schemas.ts";

/** Returns the envelope of this version of the project. The schemas of a user describe services only. */
export function loadEnvelope(): Loaded<EnvelopeFile> {
  const file = "envelope.schema.json";
  const content: unknown = envelope;
  assertEnvelope(content, file);
  return { file, content };
}
