import { type Finding, SchemaError } from "@tc3-schema/codegen/schema-error";
import { SpecDiffError } from "@tc3-schema/spec-diff/spec-diff-error";

/** Why a command could not do its work, for reasons that lie in what it was given or in the disk. */
export interface Failure {
  readonly message: string;
  /** What is wrong, place by place, where a file is to be mended. */
  readonly findings: readonly Finding[];
}

/** What the operating system said: no permission, no space, a file where a directory should be. */
const isSystemError = (error: unknown): error is Error =>
  error instanceof Error && "code" in error && "syscall" in error;

/** @throws What is no failure of that kind: a defect of ours. */
function failureOf(error: unknown): Failure {
  if (error instanceof SchemaError) return { message: error.message, findings: error.findings };
  if (error instanceof SpecDiffError) return { message: error.message, findings: [] };
  if (isSystemError(error)) return { message: error.message, findings: [] };
  throw error;
}

export type Attempt<T> = { readonly result: T } | { readonly failure: Failure };

export async function attempt<T>(work: () => T | Promise<T>): Promise<Attempt<T>> {
  try {
    return { result: await work() };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}
