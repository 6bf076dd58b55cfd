import { resolve } from "node:path";

/** The root of the checkout that these tests are about. */
export const root: string = resolve(import.meta.dirname, "../../..");
