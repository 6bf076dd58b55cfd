import { resolve } from "node:path";

export const BENCH: string = resolve(import.meta.dirname, "..");
export const PEERS: string = resolve(BENCH, "peers");
export const SCHEMAS: string = resolve(BENCH, "schemas");
/** The built command. */
export const TC3: string = resolve(BENCH, "../../packages/cli/dist/main.js");
/** The directory for files that are made at run time. Git ignores it. */
export const WORK: string = resolve(BENCH, ".made");
