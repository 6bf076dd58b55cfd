/** For each map, its keys that have blanks around them, by the key without blanks. Some official codes end in a blank. */
const padded = new WeakMap<object, ReadonlyMap<string, string>>();

const paddedKeys = (map: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> => {
  const known = padded.get(map);
  if (known !== undefined) return known;
  const found = new Map<string, string>();
  for (const key of map.keys()) if (key !== key.trim()) found.set(key.trim(), key);
  padded.set(map, found);
  return found;
};

/** A code as a map spells it, and its value there. */
export interface Entry<Value> {
  readonly key: string;
  readonly value: Value;
}

/**
 * The entry of a code in a map, or undefined. Catalogues keep the spelling of the wire, and a lookup ignores the blanks around
 * a code.
 *
 * @param map No value in it is undefined.
 * @param code Without blanks around it.
 */
export function entryOf<Value>(map: ReadonlyMap<string, Value>, code: string): Entry<Value> | undefined {
  try {
    const key = map.has(code) ? code : (paddedKeys(map).get(code) ?? code);
    const value = map.get(key);
    return value === undefined ? undefined : { key, value };
  } catch {
    // The methods of a Map throw if they are called on a proxy of it.
    return undefined;
  }
}
