/** What JSON.stringify leaves as it is although a terminal may act on it. */
const UNSEEN = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

const escape = (character: string): string =>
  [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`)
    .join("");

const escaped = (json: string): string => `${json.replace(UNSEEN, escape)}\n`;

/** JSON for `--json`: inside strings only, so the escapes change nothing for whoever parses it. */
export const toJson = (value: unknown): string => escaped(JSON.stringify(value, null, 2));

/** The same in one line, for a command that goes on. */
export const toJsonLine = (value: unknown): string => escaped(JSON.stringify(value));
