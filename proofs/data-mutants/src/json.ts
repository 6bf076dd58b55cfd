/** JSON that is edited in place. */
export type Json = Record<string, unknown>;

export const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Returns the object at a path. @throws {TypeError} If there is none: the data has another form. */
export function objectAt(value: unknown, ...path: readonly string[]): Json {
  let found = value;
  for (const name of path) found = isJson(found) ? found[name] : undefined;
  if (!isJson(found)) throw new TypeError(`no object at ${path.join("/")}`);
  return found;
}

export function parse(text: string): Json {
  const value: unknown = JSON.parse(text);
  return objectAt(value);
}

export const print = (value: Json): string => `${JSON.stringify(value, null, 2)}\n`;

/** Returns a scalar as a text for people. */
export const wordOf = (value: unknown): string =>
  typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");

export const isText = (value: unknown): value is string => typeof value === "string";

/** Returns the texts of a list. Empty if the value is no list. */
export const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter(isText) : [];

/** Returns the objects of a list. Empty if the value is no list. */
export const objectsOf = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isJson) : [];

/** Returns an object with one member under another name, at the same place. */
export const renamed = (object: Json, from: string, to: string): Json =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name === from ? to : name, value]));
