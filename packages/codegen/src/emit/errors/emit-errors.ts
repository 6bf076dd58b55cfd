import type { Model } from "../../model/model.ts";
import type { EmittedFile } from "../emitted-file.ts";
import { emitCatalogue } from "./emit-catalogue.ts";
import { emitCallbacksIndex, emitServiceIndex } from "./emit-index.ts";

const SRC = "../../../src";

/** Model in, the generated catalogues, guards and texts of `@tc3-schema/errors` out. */
export function emitErrors({ common, services, callbacks }: Model): readonly EmittedFile[] {
  return [
    ...emitCatalogue(common, { directory: "generated/error-codes/common", src: SRC }),
    ...services.flatMap((service) => {
      const { catalogue, path } = service;
      if (catalogue === undefined) return [];
      const parts = { directory: `generated/${path}`, src: SRC };
      return [...emitCatalogue(catalogue, parts), ...emitServiceIndex(service, catalogue, parts)];
    }),
    ...callbacks.flatMap((each) => {
      const parts = { directory: `generated/${each.path}`, src: SRC };
      return [...emitCatalogue(each.catalogue, parts), ...emitCallbacksIndex(each, parts)];
    }),
  ];
}
