import { resolve } from "node:path";

/** A path for the end of a sentence: `.` and `..` would read as punctuation, so they are resolved. */
export const shownPath = (path: string): string => (/^[./\\]*$/.test(path) ? resolve(path) : path);
