import { scan, type Visitor } from "./scan.ts";

const TOO_LONG = new Error("too long");

/**
 * Breaks a JSON text into lines, with two spaces of indentation. Every token stays unchanged, so no digit of a number
 * is lost and no escape is rewritten.
 *
 * @param most The greatest length of the result.
 * @returns undefined if the text is not JSON, or the result would be longer.
 */
export function layOut(text: string, most: number = Number.MAX_SAFE_INTEGER): string | undefined {
  const parts: string[] = [];
  let depth = 0;
  let isEmpty = false;
  let afterKey = false;
  let spaces = 0;
  const line = (): string => {
    spaces += 1 + 2 * depth;
    // Without this limit, the layout of a million open brackets would have about a million times a million spaces.
    if (spaces + text.length > most) throw TOO_LONG;
    return `\n${"  ".repeat(depth)}`;
  };
  const before = (): string => {
    const space = afterKey ? " " : depth > 0 ? line() : "";
    afterKey = false;
    isEmpty = false;
    return space;
  };
  const visitor: Visitor = {
    key(from, to) {
      parts.push(before(), text.slice(from, to), ":");
      afterKey = true;
    },
    scalar(from, to) {
      parts.push(before(), text.slice(from, to));
    },
    open(_from, bracket) {
      parts.push(before(), bracket);
      depth += 1;
      isEmpty = true;
    },
    close(to) {
      depth -= 1;
      parts.push(isEmpty ? "" : line(), text.slice(to - 1, to));
      isEmpty = false;
    },
    comma() {
      parts.push(",");
    },
  };
  try {
    return scan(text, visitor) === undefined ? parts.join("") : undefined;
  } catch (error) {
    if (error === TOO_LONG) return undefined;
    throw error;
  }
}

/** Whether a text is so dense that it is easier to read after `layOut`. */
export const isDense = (text: string): boolean => {
  const lines = text.trim().split("\n").length;
  return text.length > 80 && text.length / lines > 160;
};
