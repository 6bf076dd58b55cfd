import { type Mistake, SchemaError } from "@tc3-schema/codegen/schema-error";

/** One version of a service that was not imported, with its mistakes. Its schemas stay unchanged. */
export interface SetAside {
  /** `sms/v20210111` */
  readonly path: string;
  readonly mistakes: readonly Mistake[];
}

/**
 * Runs some work for each version of a service. If one fails, the others go on.
 *
 * @returns The results of those that succeeded, and the mistakes of the others.
 */
export function settingAside<T, R>(
  each: Iterable<T>,
  pathOf: (one: T) => string,
  work: (one: T) => R,
): { readonly done: readonly R[]; readonly setAside: readonly SetAside[] } {
  const done: R[] = [];
  const setAside: SetAside[] = [];
  for (const one of each) {
    try {
      done.push(work(one));
    } catch (error) {
      if (!(error instanceof SchemaError)) throw error;
      setAside.push({ path: pathOf(one), mistakes: error.mistakes });
    }
  }
  return { done, setAside };
}
