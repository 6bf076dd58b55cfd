import { resolve } from "node:path";

/** A path as a sentence has it: nobody reads `.` or `..` at its end as one, so these are spelled out. */
export const shownPath = (path: string): string => (/^[./\\]*$/.test(path) ? resolve(path) : path);
