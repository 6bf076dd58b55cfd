export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object in the sense of JSON: not null, and not a list. */
export const isRecord = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Returns the value as an object. @throws {TypeError} If it is something else. */
export function recordOf(value: unknown): JsonObject {
  if (!isRecord(value)) throw new TypeError(`expected an object, received ${JSON.stringify(value)}`);
  return value;
}

/** Returns the member of an object if it is a string and not empty. */
export function nonEmptyString(object: JsonObject, member: string): string | undefined {
  const value = Object.hasOwn(object, member) ? object[member] : undefined;
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Returns a JSON Pointer (RFC 6901) from its reference tokens. */
export const pointer = (...tokens: readonly (string | number)[]): string =>
  tokens.map((token) => `/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
