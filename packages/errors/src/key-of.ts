/** The keys with blanks around them, by their text without: some official codes end in a blank. */
const padded = new WeakMap<object, ReadonlyMap<string, string>>();

const paddedKeys = (map: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> => {
  const known = padded.get(map);
  if (known !== undefined) return known;
  const found = new Map<string, string>();
  for (const key of map.keys()) if (key !== key.trim()) found.set(key.trim(), key);
  padded.set(map, found);
  return found;
};

/**
 * The key that a map has for a code, undefined where it has none. Catalogues keep the spelling of the wire, and a lookup
 * does not mind blanks around it.
 *
 * @param code Without surrounding blanks.
 */
export function keyOf(map: ReadonlyMap<string, unknown>, code: string): string | undefined {
  try {
    return map.has(code) ? code : paddedKeys(map).get(code);
  } catch {
    // The methods of Map throw behind a proxy that passes them on.
    return undefined;
  }
}
