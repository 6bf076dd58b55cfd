/**
 * Returns the given names, and all names that can be reached from them.
 *
 * @param next The names that a name leads to directly.
 */
export function reach(from: Iterable<string>, next: (name: string) => Iterable<string>): ReadonlySet<string> {
  const names = new Set(from);
  // A loop over a set also visits the values that are added during the loop.
  for (const name of names) for (const other of next(name)) names.add(other);
  return names;
}
