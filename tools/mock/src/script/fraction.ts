/**
 * Returns a number from 0 up to 1 that looks random, but is always the same for the same numbers. So a run with the same seed
 * replies in the same way.
 */
export function fraction(...numbers: readonly number[]): number {
  let state = 0x9e3779b9;
  for (const number of numbers) {
    // The mixing step of MurmurHash3.
    state = Math.imul(state ^ number, 0x85ebca6b);
    state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
    state ^= state >>> 16;
  }
  return (state >>> 0) / 2 ** 32;
}
