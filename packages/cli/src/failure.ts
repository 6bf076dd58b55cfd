import { type Mistake, SchemaError } from "@tc3-schema/codegen/schema-error";
import { SpecDiffError } from "@tc3-schema/spec-diff/spec-diff-error";

/** The reason why a command failed: its input or the disk, not a defect of the command. */
export interface Failure {
  readonly message: string;
  /** The wrong places in files; empty if the reason is a different one. */
  readonly mistakes: readonly Mistake[];
}

/** Whether the operating system reported it: no permission, no space, a file in the place of a directory. */
const isSystemError = (error: unknown): error is Error =>
  error instanceof Error && "code" in error && "syscall" in error;

/** @throws Any other error, which is a defect of this command. */
function failureOf(error: unknown): Failure {
  if (error instanceof SchemaError) return { message: error.message, mistakes: error.mistakes };
  if (error instanceof SpecDiffError) return { message: error.message, mistakes: [] };
  if (isSystemError(error)) return { message: error.message, mistakes: [] };
  throw error;
}

export type Attempt<T> = { readonly result: T } | { readonly failure: Failure };

/** Does some work, and returns its failure as a value. @throws An error that is a defect of this command. */
export async function attempt<T>(work: () => T | Promise<T>): Promise<Attempt<T>> {
  try {
    return { result: await work() };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}
