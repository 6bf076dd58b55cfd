import type {
  CallbacksModel,
  CatalogueModel,
  EnvelopeModel,
  ServiceModel,
  TargetEdition,
} from "../model/model.ts";
import { type Code, header } from "./code.ts";
import { editionLine } from "./edition-words.ts";
import { below, type EmittedFile, type Output } from "./emitted-file.ts";
import { emitCatalogue } from "./errors/emit-catalogue.ts";
import { emitCallbacksIndex, emitServiceIndex } from "./errors/emit-index.ts";
import type { Target } from "./target.ts";
import { emitCallbacksTypes } from "./types/emit-callbacks-types.ts";
import { emitIntlSdk, emitIntlSdkVersion } from "./types/emit-intl-sdk.ts";
import { emitServiceTypes } from "./types/emit-service-types.ts";
import { emitCallbacks } from "./validator/emit-callbacks.ts";
import { emitService } from "./validator/emit-service.ts";
import { emitRequests } from "./validator/requests/emit-requests.ts";

/** A package without declarations that a project can get declarations for. */
export type Ambient = "intl-sdk";

const TYPES = "types";
const ERRORS = "errors";

/** Returns the function that makes the head of a file. Thousands of files have the same source, and so the same head. */
function headOf(more: readonly string[]): Target["head"] {
  const known = new Map<string, Code>();
  return (source) => {
    const head = known.get(source) ?? header(source, "tc3 generate", more);
    known.set(source, head);
    return head;
  };
}

/**
 * The target for a user's project. Each service has one directory for its contracts, with its types and its error codes
 * below.
 *
 * @param needs The oldest version of our packages that the code runs with.
 */
const projectTarget = (needs: string, edition: TargetEdition): Target => ({
  head: headOf([
    editionLine(edition),
    `Needs @tc3-schema/types, @tc3-schema/errors and @tc3-schema/validator ${needs} or newer.`,
  ]),
  types: {
    int64: "@tc3-schema/types",
    open: "@tc3-schema/types",
    common: "@tc3-schema/types",
    esm: false,
  },
  validator: {
    runtime: "@tc3-schema/validator/runtime",
    types: (_path, action = "index") => `./${TYPES}/${action}.js`,
    exportsTypes: true,
    requests: {
      runtime: "@tc3-schema/validator/runtime",
      types: () => `../${TYPES}/requests.js`,
    },
  },
  errors: {
    runtime: "@tc3-schema/errors/runtime",
    // From the package, because a project with chosen actions has no callbacks of its own.
    receipts: (service) => `@tc3-schema/errors/${service}/callbacks`,
    types: () => `../${TYPES}/index.js`,
  },
});

/**
 * Prettier leaves a directory alone where its configuration asks for a comment that no file has. No comment can exclude
 * a whole file from it.
 */
const prettierConfig: EmittedFile = {
  path: ".prettierrc",
  text: "# @generated from nothing: it keeps Prettier away from the files beside it.\nrequirePragma: true\n",
};

/** Emits all files of one version of a service for a project. */
export async function emitProjectService(
  envelope: EnvelopeModel,
  service: ServiceModel,
  needs: string,
  ambient?: Ambient,
): Promise<Output> {
  const target = projectTarget(needs, service.edition);
  const { catalogue } = service;
  return {
    directory: service.path,
    files: [
      prettierConfig,
      ...emitService(envelope, service, target),
      ...emitRequests(service, target),
      ...below(TYPES, [
        ...(await emitServiceTypes(service, target)),
        ...(ambient === undefined ? [] : [emitIntlSdkVersion(service, target)]),
      ]),
      ...(catalogue === undefined
        ? []
        : below(ERRORS, [
            ...emitCatalogue(catalogue, target, target.errors.runtime),
            ...emitServiceIndex(service, catalogue, target),
          ])),
    ],
  };
}

/** Emits the declarations of a package that has none, for the versions of services in use. */
export const emitAmbient = (paths: readonly string[], format: "esm" | "cjs"): EmittedFile =>
  emitIntlSdk(paths, format, (lines) => header("the services in use", "tc3 generate", lines));

/** Emits only the error codes of a service. */
export function emitProjectCatalogue(catalogue: CatalogueModel, needs: string): readonly EmittedFile[] {
  const target = projectTarget(needs, catalogue.belongsTo?.edition ?? "both");
  return emitCatalogue(catalogue, target, target.errors.runtime);
}

export async function emitProjectCallbacks(callbacks: CallbacksModel, needs: string): Promise<Output> {
  const target = projectTarget(needs, callbacks.edition);
  return {
    directory: callbacks.path,
    files: [
      prettierConfig,
      ...emitCallbacks(callbacks, target),
      ...below(TYPES, await emitCallbacksTypes(callbacks, target)),
      ...below(ERRORS, [
        ...emitCatalogue(callbacks.catalogue, target, target.errors.runtime),
        ...emitCallbacksIndex(callbacks, target),
      ]),
    ],
  };
}
