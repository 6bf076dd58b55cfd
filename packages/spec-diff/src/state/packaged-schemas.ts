import { createRequire } from "node:module";
import { dirname } from "node:path";

/** The directory of our own schemas, which lend their envelope to states that have none. */
export const packagedSchemas = (): string =>
  dirname(createRequire(import.meta.url).resolve("@tc3-schema/schemas/package.json"));
