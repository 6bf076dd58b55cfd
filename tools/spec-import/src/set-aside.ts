import { type Mistake, SchemaError } from "@tc3-schema/codegen/schema-error";

/** One version of a service whose definition is odd, and what is odd about it. Its schemas are as they were. */
export interface SetAside {
  /** `sms/v20210111` */
  readonly spec: string;
  readonly mistakes: readonly Mistake[];
}

/**
 * Does a piece of work for each version of a service, so that one that is odd stops none of the others.
 *
 * @returns What came of those that are as they have to be, and what was found wrong with the others.
 */
export function settingAside<T, R>(
  each: Iterable<T>,
  spec: (one: T) => string,
  work: (one: T) => R,
): { readonly done: readonly R[]; readonly setAside: readonly SetAside[] } {
  const done: R[] = [];
  const setAside: SetAside[] = [];
  for (const one of each) {
    try {
      done.push(work(one));
    } catch (error) {
      if (!(error instanceof SchemaError)) throw error;
      setAside.push({ spec: spec(one), mistakes: error.mistakes });
    }
  }
  return { done, setAside };
}
