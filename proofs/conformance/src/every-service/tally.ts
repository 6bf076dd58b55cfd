import type { Counts } from "./version-result.ts";

/** Counts by name, in the order of the first occurrence. */
export class Tally<K extends string> {
  readonly #counts = new Map<K, number>();

  add(key: K, count = 1): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
  }

  get(key: K): number {
    return this.#counts.get(key) ?? 0;
  }

  addAll(counts: Counts<K>): void {
    for (const key of keysOf(counts)) this.add(key, counts[key]);
  }

  /** The entries, the most frequent first. */
  get sorted(): readonly (readonly [K, number])[] {
    return [...this.#counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  }

  toJSON(): Counts<K> {
    const counts: Partial<Record<K, number>> = {};
    for (const [key, count] of this.#counts) counts[key] = count;
    return counts;
  }
}

/** Returns the keys of a record that has these keys and no others. */
const keysOf = <K extends string>(counts: Counts<K>): readonly K[] => {
  const keys: K[] = [];
  for (const key in counts) keys.push(key);
  return keys;
};
