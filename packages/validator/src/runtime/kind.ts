/** A value's JSON kind, or what else it is. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "array";
  return typeof value;
}

/** With its article: what a sentence needs. */
export const aKind = (kind: string): string =>
  kind === "null" || kind === "nothing" ? kind : `${"aeiou".includes(kind.charAt(0)) ? "an" : "a"} ${kind}`;

/** An object that JSON can have: no array, not null. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
