/** Patches never change what generated code needs of our packages: the minor version counts. */
export function neededVersion(version: string): string {
  const [major = "0", minor = "0"] = version.split(/[.+-]/);
  return `${major}.${minor}.0`;
}

const partsOf = (version: string): readonly number[] =>
  version.split(/[+-]/, 1)[0]?.split(".").map(Number) ?? [];

export function isOlder(version: string, than: string): boolean {
  const [a, b] = [partsOf(version), partsOf(than)];
  const index = [0, 1, 2].find((each) => a[each] !== b[each]);
  return index !== undefined && (a[index] ?? 0) < (b[index] ?? 0);
}
