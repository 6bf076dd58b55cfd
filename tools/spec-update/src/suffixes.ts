const NEXT = ".update-next";
const PREVIOUS = ".update-previous";

/** Where a file waits for its place. Git must not ignore these: a write that was killed shows by them. */
export const next = (path: string): string => `${path}${NEXT}`;

/** Where what was there waits until all is in its place. */
export const previous = (path: string): string => `${path}${PREVIOUS}`;

export const isLeftOver = (path: string): boolean => path.endsWith(NEXT) || path.endsWith(PREVIOUS);
