/**
 * Values that are made once for each object, such as the functions that are printed for a data type. They are the same in
 * every action that uses the type, and printing them again for each action would take half of the time.
 */
export class Remembered<K extends object, V> {
  readonly #values = new WeakMap<K, Map<string, V>>();

  /** @param make Makes the value for an object and a variant, if it was not made before. */
  get(of: K, variant: string, make: () => V): V {
    const variants = this.#values.get(of) ?? new Map<string, V>();
    this.#values.set(of, variants);
    const known = variants.get(variant);
    if (known !== undefined) return known;
    const value = make();
    variants.set(variant, value);
    return value;
  }
}
