import type { LoadedSchemas } from "../load/files.ts";
import { callbacksModel } from "./callbacks-model.ts";
import { catalogueModel } from "./catalogue-model.ts";
import { envelopeModel } from "./envelope-model.ts";
import type { Model } from "./model.ts";
import { serviceModel } from "./service-model.ts";

/** Builds the model from the files. @throws {SchemaError} If the files contradict themselves or each other. */
export const buildModel = (schemas: LoadedSchemas): Model => ({
  envelope: envelopeModel(schemas.envelope),
  common: catalogueModel(schemas.common),
  services: schemas.services.map(serviceModel),
  callbacks: schemas.callbacks.map(callbacksModel),
});
