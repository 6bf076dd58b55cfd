/** A type that is replaced within itself shows only one level further down. */
const OFTEN = 2;

/** Whether a type was passed often enough on the way down. */
export const isEndless = (trail: readonly string[], type: string): boolean =>
  trail.filter((passed) => passed === type).length >= OFTEN;
