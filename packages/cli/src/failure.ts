import { diskMessage, isDiskError } from "@tc3-schema/codegen/disk-error";
import { type Mistake, SchemaError } from "@tc3-schema/codegen/schema-error";
import { SpecDiffError } from "@tc3-schema/spec-diff/spec-diff-error";

/** The reason why a command failed: its input or the disk, not a defect of the command. */
export interface Failure {
  readonly message: string;
  /** The wrong places in files; empty if the reason is a different one. */
  readonly mistakes: readonly Mistake[];
}

/** Returns the failure that an error stands for. Undefined for any other error, which is a defect of this command. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof SchemaError) return { message: error.message, mistakes: error.mistakes };
  if (error instanceof SpecDiffError) return { message: error.message, mistakes: [] };
  if (isDiskError(error)) return { message: diskMessage(error), mistakes: [] };
  return undefined;
}

export type Attempt<T> = { readonly result: T } | { readonly failure: Failure };

/** Does some work, and returns its failure as a value. @throws An error that is a defect of this command. */
export async function attempt<T>(work: () => T | Promise<T>): Promise<Attempt<T>> {
  try {
    return { result: await work() };
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    return { failure };
  }
}
