import { resolve } from "node:path";

export const BENCH: string = resolve(import.meta.dirname, "..");
export const PEERS: string = resolve(BENCH, "peers");
export const SCHEMAS: string = resolve(BENCH, "schemas");
/** What is made at run time; ignored by git. */
export const MADE: string = resolve(BENCH, ".made");
