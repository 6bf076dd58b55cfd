/** `Array.isArray` throws for a proxy that was revoked. Such a proxy is no value of JSON. */
function isList(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** The JSON kind of a value. For a value that JSON does not have, its type in JavaScript. Never throws. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "nothing";
  return isList(value) ? "array" : typeof value;
}

/** Whether a value is an object of JSON: not an array, and not null. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
