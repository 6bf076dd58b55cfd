import type { LoadedSchemas } from "../load/files.ts";
import { catalogueModel } from "./catalogue-model.ts";
import { envelopeModel } from "./envelope-model.ts";
import type { Model } from "./model.ts";

/** From files to what they mean. @throws {SchemaError} When they contradict themselves or each other. */
export const buildModel = (schemas: LoadedSchemas): Model => ({
  envelope: envelopeModel(schemas.envelope),
  common: catalogueModel(schemas.common),
});
