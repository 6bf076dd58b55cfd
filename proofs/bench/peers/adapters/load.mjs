import { createRequire } from "node:module";

/**
 * Resolves from this directory, where the peers are installed. The specifier is not a literal, because the type check
 * of this workspace does not have the peers.
 */
export const load = (specifier) => import(specifier);

export const require = createRequire(import.meta.url);
