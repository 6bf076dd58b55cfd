/** One thing in both states: it was added if `previous` is undefined, and removed if `current` is. */
export interface Pair<T> {
  readonly previous: T | undefined;
  readonly current: T | undefined;
}
