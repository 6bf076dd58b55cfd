import { resolve } from "node:path";

/** The root of the tested checkout. */
export const root: string = resolve(import.meta.dirname, "../../..");
