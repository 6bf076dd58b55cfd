/**
 * Control characters, invisible formatting (which can reverse the order of what is read), line separators, and halves
 * of surrogate pairs.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const UNSEEN_BUT_NEWLINE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const SHORT: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

const escape = (character: string): string =>
  SHORT.get(character) ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** Returns foreign text as one line that cannot move the cursor, change colours or hide anything. */
export const visible = (text: string): string => text.replace(UNSEEN, escape);

/** The same for text of several lines. Only the text that it quotes is foreign. */
export const visibleLines = (text: string): string => text.replace(UNSEEN_BUT_NEWLINE, escape);

/** Returns `visible` text, cut to a length. */
export function excerpt(text: string, length: number): string {
  const shown = visible(text.slice(0, length));
  return text.length > length ? `${shown}… (+${text.length - length})` : shown;
}
