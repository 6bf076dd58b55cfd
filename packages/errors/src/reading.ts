/** Reads values of unknown origin. No function here throws, whatever a getter or a proxy does. */

/**
 * A member of a value. Undefined if there is none, or if reading it throws. An error may inherit members from its class. A
 * property of Object.prototype is no member of anything.
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

/** Whether a value is an Error of this realm. A revoked proxy is not. */
export function isError(value: unknown): value is Error {
  try {
    return value instanceof Error;
  } catch {
    return false;
  }
}

/** Whether a value is an array. A revoked proxy is not. */
export function isArray(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** The items of an array. None if reading them throws. */
export function items(array: readonly unknown[]): readonly unknown[] {
  try {
    return Array.from(array);
  } catch {
    return [];
  }
}

/** A member that is a string and not empty, or undefined. */
export function text(value: unknown, key: string): string | undefined {
  const found = member(value, key);
  return typeof found === "string" && found !== "" ? found : undefined;
}
