import { type AnyContract, driftOf } from "./contracts.ts";
import { isOfCallback, shapeOf } from "./shape/read-shape.ts";
import { make, memberPath } from "./values/make.ts";

/** How values are chosen. */
export interface SeedOptions {
  /** Another seed gives other values. The same one always gives the same. 1 unless it is given. */
  seed?: number | undefined;
}

/** The seed of every body that is made without one. */
export const SEED = 1;

/**
 * Makes a body that keeps every promise of a contract, if the overrides do. Deprecated members are left out: the schema does
 * not tell which they are, so the contract is asked.
 *
 * @param given Parts of the Response object, or of the body of a callback, that are not made.
 */
export function conformingBody(contract: AnyContract, given: unknown, { seed = SEED }: SeedOptions): unknown {
  const isCallback = isOfCallback(contract);
  const shape = shapeOf(contract);
  const deprecated = new Set<string>();
  for (;;) {
    const made = make(shape, given, {
      seed,
      action: contract.action,
      at: isCallback ? [] : ["Response"],
      leavesOut: (path) => deprecated.has(path),
    });
    const body = isCallback ? made : { Response: made };
    const known = deprecated.size;
    for (const { code, path } of driftOf(contract, body))
      if (code === "deprecated-field") deprecated.add(memberPath(path));
    if (deprecated.size === known) return body;
  }
}
