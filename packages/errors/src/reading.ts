/** Reading values of unknown make: every function answers, whatever a getter or a proxy does. */

/**
 * A member of a value, or undefined where there is none or reading it throws. An error may inherit its members from its
 * class. What somebody put on Object.prototype is no member of anything.
 */
export function member(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  try {
    if (key in Object.prototype && !Object.hasOwn(value, key)) return undefined;
    return Reflect.get(value, key);
  } catch {
    return undefined;
  }
}

/** Whether a value is an Error of this realm; a revoked proxy is none. */
export function isError(value: unknown): value is Error {
  try {
    return value instanceof Error;
  } catch {
    return false;
  }
}

/** Whether a value is an array; a revoked proxy is none. */
export function isArray(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** The items of an array, or of nothing where reading them throws. */
export function items(array: readonly unknown[]): readonly unknown[] {
  try {
    return Array.from(array);
  } catch {
    return [];
  }
}

/** A member that is a string with something in it. */
export function text(value: unknown, key: string): string | undefined {
  const found = member(value, key);
  return typeof found === "string" && found !== "" ? found : undefined;
}
