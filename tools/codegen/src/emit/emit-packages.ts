import type { Model } from "../model/model.ts";
import { header } from "./code.ts";
import { below, type EmittedFile } from "./emitted-file.ts";
import { emitCatalogue } from "./errors/emit-catalogue.ts";
import { emitCallbacksIndex, emitServiceIndex } from "./errors/emit-index.ts";
import type { Output } from "./output.ts";
import type { Target } from "./target.ts";
import { emitCallbacksTypes } from "./types/emit-callbacks-types.ts";
import { emitServiceTypes } from "./types/emit-service-types.ts";
import { emitSharedTypes } from "./types/emit-shared-types.ts";
import { emitCallbacks } from "./validator/emit-callbacks.ts";
import { emitEnvelope } from "./validator/emit-envelope.ts";
import { emitService } from "./validator/emit-service.ts";
import { emitRequests } from "./validator/requests/emit-requests.ts";

const ERRORS_RUNTIME = "../../../src/runtime.ts";

/** The target for our own packages. Each service has a directory in each of them, two levels below `generated`. */
export const PACKAGES: Target = {
  head: (source) => header(source, "pnpm generate"),
  types: {
    int64: "../../../src/integers.js",
    open: "../../../src/open.js",
    common: "../../error-codes/common.js",
    esm: true,
  },
  validator: {
    runtime: "../../../src/runtime/index.ts",
    types: (path) => `@tc3-schema/types/${path}`,
    exportsTypes: false,
    requests: {
      runtime: "../../../../src/runtime/index.ts",
      types: (path) => `@tc3-schema/types/${path}/requests`,
    },
  },
  errors: {
    runtime: ERRORS_RUNTIME,
    receipts: () => "../callbacks/index.js",
    types: (path) => `@tc3-schema/types/${path}`,
  },
};

/** Emits the generated files of the three packages from a model. */
export async function emitPackages({
  envelope,
  common,
  services,
  callbacks,
}: Model): Promise<readonly Output[]> {
  const types: EmittedFile[] = [...(await emitSharedTypes({ envelope, common }, PACKAGES))];
  const validator: EmittedFile[] = [...emitEnvelope(envelope, PACKAGES)];
  const errors: EmittedFile[] = [
    ...below("error-codes/common", emitCatalogue(common, PACKAGES, ERRORS_RUNTIME)),
  ];
  const ofServices = await Promise.all(services.map((service) => emitServiceTypes(service, PACKAGES)));
  for (const [index, service] of services.entries()) {
    const { path, catalogue } = service;
    types.push(...below(path, ofServices[index] ?? []));
    validator.push(...below(path, emitService(envelope, service, PACKAGES)));
    validator.push(...below(path, emitRequests(service, PACKAGES)));
    if (catalogue === undefined) continue;
    errors.push(...below(path, emitCatalogue(catalogue, PACKAGES, ERRORS_RUNTIME)));
    errors.push(...below(path, emitServiceIndex(service, catalogue, PACKAGES)));
  }
  const ofCallbacks = await Promise.all(callbacks.map((each) => emitCallbacksTypes(each, PACKAGES)));
  for (const [index, each] of callbacks.entries()) {
    types.push(...below(each.path, ofCallbacks[index] ?? []));
    validator.push(...below(each.path, emitCallbacks(each, PACKAGES)));
    errors.push(...below(each.path, emitCatalogue(each.catalogue, PACKAGES, ERRORS_RUNTIME)));
    errors.push(...below(each.path, emitCallbacksIndex(each, PACKAGES)));
  }
  return [
    { directory: "packages/types/generated", files: types },
    { directory: "packages/validator/generated", files: validator },
    { directory: "packages/errors/generated", files: errors },
  ];
}
