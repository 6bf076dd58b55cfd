/** `Array.isArray` throws for a proxy that was revoked, which is no value of JSON at all. */
function isList(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** A value's JSON kind, or what else it is. Never throws. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "nothing";
  return isList(value) ? "array" : typeof value;
}

/** With its article: what a sentence needs. */
export const aKind = (kind: string): string =>
  kind === "null" || kind === "nothing" ? kind : `${"aeiou".includes(kind.charAt(0)) ? "an" : "a"} ${kind}`;

/** An object that JSON can have: no array, not null. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
