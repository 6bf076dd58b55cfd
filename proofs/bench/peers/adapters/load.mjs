import { createRequire } from "node:module";

/** Resolved from here, where the peers are installed; not a literal, because no check of this workspace has them. */
export const load = (specifier) => import(specifier);

export const require = createRequire(import.meta.url);
