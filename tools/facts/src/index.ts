export { Definitions, FORMAT, MANIFEST } from "./definitions.ts";
export { definitionsSource } from "./definitions-source.ts";
export type { ServiceFacts } from "./facts.ts";
export { openPlace } from "./open-place.ts";
