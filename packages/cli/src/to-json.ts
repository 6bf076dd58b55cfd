/** The characters that JSON.stringify does not escape, although a terminal may act on them. */
const UNSEEN = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

const escape = (character: string): string =>
  [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`)
    .join("");

const escaped = (json: string): string => `${json.replace(UNSEEN, escape)}\n`;

/** The JSON for `--json`. Escapes are only inside strings, so a parser reads the same values. */
export const toJson = (value: unknown): string => escaped(JSON.stringify(value, null, 2));

/** The same in one line, for a command that prints several. */
export const toJsonLine = (value: unknown): string => escaped(JSON.stringify(value));

/** Returns an object for JSON. There, a value that is not known is null, and never missing. */
export const withNulls = (object: object): object =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, value ?? null]));
