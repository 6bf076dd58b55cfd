import type { EmittedFile } from "./emitted-file.ts";

/** A directory that belongs to the generator, and all files that it must hold. */
export interface Output {
  /** The path below the output root, with forward slashes: `packages/types/generated`. */
  readonly directory: string;
  readonly files: readonly EmittedFile[];
}
