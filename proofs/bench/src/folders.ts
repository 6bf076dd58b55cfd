import { resolve } from "node:path";

export const BENCH: string = resolve(import.meta.dirname, "..");
export const PEERS: string = resolve(BENCH, "peers");
export const SCHEMAS: string = resolve(BENCH, "schemas");
/** The command as it was built. */
export const TC3: string = resolve(BENCH, "../../packages/cli/dist/main.js");
/** What is made at run time; ignored by git. */
export const MADE: string = resolve(BENCH, ".made");
