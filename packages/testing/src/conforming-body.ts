import { type AnyContract, driftOf } from "./contracts.ts";
import { isOfCallback, shapeOf } from "./shape/read-shape.ts";
import { make, memberPath } from "./values/make.ts";

/** How the values of a body are chosen. */
export interface SeedOptions {
  /** The same seed always gives the same values, and another seed gives others. The default is 1. */
  seed?: number | undefined;
}

/** The seed that is used if none is given. */
export const SEED = 1;

/**
 * Makes a body that keeps every promise of a contract, if what is given does. Optional members that are deprecated stay out.
 * The JSON Schema does not say which ones are deprecated, so the contract is asked.
 *
 * @param given Parts of the Response object, or of the body of a callback.
 */
export function conformingBody(contract: AnyContract, given: unknown, { seed = SEED }: SeedOptions): unknown {
  const isCallback = isOfCallback(contract);
  const shape = shapeOf(contract);
  const deprecated = new Set<string>();
  for (;;) {
    const content = make(shape, given, {
      seed,
      action: contract.action,
      at: isCallback ? [] : ["Response"],
      leavesOut: (path) => deprecated.has(path),
    });
    const body = isCallback ? content : { Response: content };
    const known = deprecated.size;
    for (const { code, path } of driftOf(contract, body))
      if (code === "deprecated-field") deprecated.add(memberPath(path));
    if (deprecated.size === known) return body;
  }
}
