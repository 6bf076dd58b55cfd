const NEXT = ".update-next";
const PREVIOUS = ".update-previous";

/**
 * Returns the temporary path of a new file. Git must not ignore such files, because they show that a write was killed.
 */
export const next = (path: string): string => `${path}${NEXT}`;

/** Returns the temporary path of a former file, which it keeps until all files are in place. */
export const previous = (path: string): string => `${path}${PREVIOUS}`;

export const isLeftOver = (path: string): boolean => path.endsWith(NEXT) || path.endsWith(PREVIOUS);
