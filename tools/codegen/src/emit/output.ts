import type { EmittedFile } from "./emitted-file.ts";

/** A directory that belongs to the generator, and everything that has to be in it. */
export interface Output {
  /** Below the output root, with forward slashes: `packages/types/generated`. */
  readonly directory: string;
  readonly files: readonly EmittedFile[];
}
