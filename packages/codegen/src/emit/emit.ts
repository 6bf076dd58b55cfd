import type { Model } from "../model/model.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { emitErrors } from "./errors/emit-errors.ts";
import { emitTypes } from "./types/emit-types.ts";
import { emitValidator } from "./validator/emit-validator.ts";

/** The files of one package's `generated/` directory. */
export interface PackageOutput {
  /** Its directory below the output root, e.g. `packages/types`. */
  readonly directory: string;
  readonly files: readonly EmittedFile[];
}

/** Model in, the generated files of the three packages out. */
export async function emit(model: Model): Promise<readonly PackageOutput[]> {
  return [
    { directory: "packages/types", files: emitTypes(model) },
    { directory: "packages/validator", files: await emitValidator(model) },
    { directory: "packages/errors", files: emitErrors(model) },
  ];
}
