import { editionPath } from "../model/edition-path.ts";
import type { CallbacksModel, Model, ServiceModel, TargetEdition } from "../model/model.ts";
import { header } from "./code.ts";
import { editionLine } from "./edition-words.ts";
import { below, type EmittedFile, type Output } from "./emitted-file.ts";
import { emitCatalogue } from "./errors/emit-catalogue.ts";
import { emitCallbacksIndex, emitServiceIndex } from "./errors/emit-index.ts";
import type { Target } from "./target.ts";
import { emitCallbacksTypes } from "./types/emit-callbacks-types.ts";
import { emitServiceTypes } from "./types/emit-service-types.ts";
import { emitSharedTypes } from "./types/emit-shared-types.ts";
import { emitCallbacks } from "./validator/emit-callbacks.ts";
import { emitEnvelope } from "./validator/emit-envelope.ts";
import { emitService } from "./validator/emit-service.ts";
import { emitRequests } from "./validator/requests/emit-requests.ts";

/**
 * Returns the target for our own packages.
 *
 * @param directory The directory of the emitted files below `generated`, the same in each package.
 * @param edition Undefined for the envelope and the common codes, which all editions share.
 */
export function packagesTarget(directory: string, edition: TargetEdition | undefined): Target {
  const generated = "../".repeat(directory.split("/").length);
  const src = `../${generated}src`;
  return {
    head: (source) => header(source, "pnpm generate", edition === undefined ? [] : [editionLine(edition)]),
    types: {
      int64: `${src}/integers.js`,
      open: `${src}/open.js`,
      common: `${generated}error-codes/common.js`,
      esm: true,
    },
    validator: {
      runtime: `${src}/runtime/index.ts`,
      types: (path) => `@tc3-schema/types/${path}`,
      exportsTypes: false,
      requests: {
        runtime: `../${src}/runtime/index.ts`,
        types: (path) => `@tc3-schema/types/${path}/requests`,
      },
    },
    errors: {
      runtime: `${src}/runtime.ts`,
      // Only the mainland edition describes callbacks.
      receipts: (service) => `${generated}${service}/callbacks/index.js`,
      types: (path) => `@tc3-schema/types/${path}`,
    },
  };
}

/** A service with its directory in our packages, and the target for it. */
const placed = <T extends ServiceModel | CallbacksModel>(
  model: T,
): { readonly model: T; readonly target: Target } => {
  const path = editionPath(model);
  return { model: { ...model, path }, target: packagesTarget(path, model.edition) };
};

/** Emits the generated files of the three packages from a model. */
export async function emitPackages({
  envelope,
  common,
  services,
  callbacks,
}: Model): Promise<readonly Output[]> {
  const shared = packagesTarget("error-codes/common", undefined);
  const types: EmittedFile[] = [...(await emitSharedTypes({ envelope, common }, shared))];
  const validator: EmittedFile[] = [...emitEnvelope(envelope, shared)];
  const errors: EmittedFile[] = [
    ...below("error-codes/common", emitCatalogue(common, shared, shared.errors.runtime)),
  ];
  const ofServices = await Promise.all(
    services.map(async (service) => {
      const { model, target } = placed(service);
      return { model, target, ownTypes: await emitServiceTypes(model, target) };
    }),
  );
  for (const { model, target, ownTypes } of ofServices) {
    const { path, catalogue } = model;
    types.push(...below(path, ownTypes));
    validator.push(...below(path, emitService(envelope, model, target)));
    validator.push(...below(path, emitRequests(model, target)));
    if (catalogue === undefined) continue;
    errors.push(...below(path, emitCatalogue(catalogue, target, target.errors.runtime)));
    errors.push(...below(path, emitServiceIndex(model, catalogue, target)));
  }
  const ofCallbacks = await Promise.all(
    callbacks.map(async (each) => {
      const { model, target } = placed(each);
      return { model, target, ownTypes: await emitCallbacksTypes(model, target) };
    }),
  );
  for (const { model, target, ownTypes } of ofCallbacks) {
    const { path, catalogue } = model;
    types.push(...below(path, ownTypes));
    validator.push(...below(path, emitCallbacks(model, target)));
    errors.push(...below(path, emitCatalogue(catalogue, target, target.errors.runtime)));
    errors.push(...below(path, emitCallbacksIndex(model, target)));
  }
  return [
    { directory: "packages/types/generated", files: types },
    { directory: "packages/validator/generated", files: validator },
    { directory: "packages/errors/generated", files: errors },
  ];
}
