/**
 * Makes a pattern that fits the words of a code if they contain one of the phrases. A `*` stands for one word, or for the
 * rest of a word. `(a|b)` is a choice, `?` makes something optional, `^` and `$` are the first and the last word.
 *
 * @example
 * phrases(["in progress", "task (is )?running"]).test("instance operation in progress"); // true
 */
export const phrases = (list: readonly string[]): RegExp =>
  new RegExp(`(?<![a-z0-9])(?:${list.map(toPattern).join("|")})(?![a-z0-9])`);

const toPattern = (phrase: string): string =>
  phrase
    .replaceAll(/(?<![a-z0-9)?])\*/g, "[a-z0-9]+")
    .replaceAll(/(?<=[a-z0-9])\*/g, "[a-z0-9]*")
    .replaceAll("(", "(?:");
