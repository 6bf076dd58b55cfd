/** What JSON.stringify leaves as it is although a terminal may act on it. */
const UNSEEN = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

const escape = (character: string): string =>
  [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`)
    .join("");

/** JSON for `--json`: inside strings only, so the escapes change nothing for whoever parses it. */
export const toJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(UNSEEN, escape)}\n`;
