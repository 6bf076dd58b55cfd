/** Orders texts by UTF-16 code unit. That is the same on every machine; `localeCompare` is not. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The entries of a record in that order, whatever order the file had. */
export const sortedEntries = <T>(record: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(record).sort(([a], [b]) => byCodeUnit(a, b));
