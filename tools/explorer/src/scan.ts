/** A visitor of the tokens of a JSON text. Offsets are those of the text; `to` is the offset after the last character. */
export interface Visitor {
  /** A member's name. */
  key?(from: number, to: number): void;
  /** A string, a number, true, false or null. */
  scalar?(from: number, to: number): void;
  open?(from: number, bracket: "{" | "["): void;
  close?(to: number): void;
  comma?(): void;
}

const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const OTHER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;
const BLANKS = /[ \t\r\n]*/y;

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Finds the end of a string first, because a regular expression fails on a very long string. */
function endOfString(text: string, at: number): number {
  for (let quote = text.indexOf('"', at + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (text[quote - 1 - backslashes] === "\\") backslashes += 1;
    if (backslashes % 2 === 0)
      return quote + 1 - at > 100_000 || endOf(STRING, text, at) === quote + 1 ? quote + 1 : -1;
  }
  return -1;
}

const skipBlanks = (text: string, at: number): number => endOf(BLANKS, text, at);

/**
 * Reads a JSON text from its first to its last token, without recursion: a body may be nested a million levels deep.
 *
 * @returns the offset at which the text stops being JSON; undefined if all of it is.
 */
export function scan(text: string, visitor: Visitor): number | undefined {
  const brackets: ("{" | "[")[] = [];
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  for (;;) {
    // A value, or the end of an empty list.
    at = skipBlanks(text, at);
    const first = text[at];
    if (first === "{" || first === "[") {
      visitor.open?.(at, first);
      brackets.push(first);
      at = skipBlanks(text, at + 1);
      if (text[at] !== (first === "{" ? "}" : "]")) {
        if (first === "[") continue;
        const next = readKey(text, at, visitor);
        if (next.stopped) return next.at;
        at = next.at;
        continue;
      }
    } else {
      const end = first === '"' ? endOfString(text, at) : endOf(OTHER, text, at);
      if (end === -1) return at;
      visitor.scalar?.(at, end);
      at = skipBlanks(text, end);
    }
    // The state after a value.
    for (;;) {
      const bracket = brackets.at(-1);
      if (bracket === undefined) return at === text.length ? undefined : at;
      if (text[at] === (bracket === "{" ? "}" : "]")) {
        brackets.pop();
        visitor.close?.(at + 1);
        at = skipBlanks(text, at + 1);
        continue;
      }
      if (text[at] !== ",") return at;
      visitor.comma?.();
      at += 1;
      if (bracket === "{") {
        const next = readKey(text, skipBlanks(text, at), visitor);
        if (next.stopped) return next.at;
        at = next.at;
      }
      break;
    }
  }
}

/** Reads a name and its colon. */
function readKey(
  text: string,
  at: number,
  visitor: Visitor,
): { readonly stopped: boolean; readonly at: number } {
  const end = text[at] === '"' ? endOfString(text, at) : -1;
  if (end === -1) return { stopped: true, at };
  visitor.key?.(at, end);
  const colon = skipBlanks(text, end);
  return text[colon] === ":" ? { stopped: false, at: colon + 1 } : { stopped: true, at: colon };
}
