import { callbacksModel } from "@tc3-schema/codegen/callbacks-model";
import { catalogueModel } from "@tc3-schema/codegen/catalogue-model";
import { envelopeModel } from "@tc3-schema/codegen/envelope-model";
import { loadBundled } from "@tc3-schema/codegen/load-bundled";
import { loadEnvelope } from "@tc3-schema/codegen/load-envelope";
import { CALLBACKS, loadCallbacks, loadService } from "@tc3-schema/codegen/load-schemas";
import type { CallbacksModel, CatalogueModel, EnvelopeModel, ServiceModel } from "@tc3-schema/codegen/model";
import type { SchemaSource } from "@tc3-schema/codegen/schema-source";
import { selectActions } from "@tc3-schema/codegen/select-actions";
import { serviceModel } from "@tc3-schema/codegen/service-model";

/** Reads the envelope of this version of the project. */
export const readEnvelope = (): EnvelopeModel => envelopeModel(loadEnvelope());

/** Reads the codes that every action can return, as this version of the project judges them. */
export const readCommonCodes = (): CatalogueModel => catalogueModel(loadBundled().common);

/** A version of a service, or the callbacks of one. */
export type ReadService =
  | { readonly kind: "service"; readonly service: ServiceModel }
  | { readonly kind: "callbacks"; readonly callbacks: CallbacksModel };

/**
 * Reads one version of a service, or its callbacks.
 *
 * @param path For example `cvm/v20170312` or `sms/callbacks`.
 * @param actions The actions to keep; undefined for all.
 * @throws {SchemaError} If its schemas are broken.
 */
export function readService(
  source: SchemaSource,
  path: string,
  actions: readonly string[] | undefined,
): ReadService {
  const directory = `services/${path}`;
  if (path.endsWith(`/${CALLBACKS}`))
    return { kind: "callbacks", callbacks: callbacksModel(loadCallbacks(source, directory)) };
  const service = serviceModel(loadService(source, directory));
  return {
    kind: "service",
    service: actions === undefined ? service : selectActions(service, new Set(actions)),
  };
}
