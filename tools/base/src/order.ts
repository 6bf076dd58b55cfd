/** Orders texts by UTF-16 code unit. That is the same on every machine; `localeCompare` is not. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Returns the entries of a record in code-unit order of the keys, so that the order in the file does not matter. */
export const sortedEntries = <T>(record: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(record).sort(([a], [b]) => byCodeUnit(a, b));
