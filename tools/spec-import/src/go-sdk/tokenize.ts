import { type Mistake, SchemaError } from "@tc3-schema/codegen/schema-error";
import { lineMistake, quoted } from "../catalogue/line-mistake.ts";

/** A word is an identifier or a keyword. `other` is a number or a rune, which no caller uses. */
export type TokenKind = "comment" | "word" | "string" | "punctuation" | "other";

export interface Token {
  readonly kind: TokenKind;
  /** The text in the source. A comment comes without the signs that open and close it. */
  readonly text: string;
  /** The line of its first character, counted from 1. */
  readonly line: number;
}

/** The text of a Go file, and its name in messages. */
export interface GoSource {
  readonly file: string;
  readonly text: string;
  /** The number of the text's first line, for a text that was taken out of a comment. */
  readonly firstLine?: number;
}

/** The lexical grammar of Go, https://go.dev/ref/spec#Lexical_elements, as far as declarations need it. */
const LEXEME =
  /(?<blank>[ \t\r\n]+)|\/\/(?<comment>[^\n]*)|\/\*(?<block>[\s\S]*?)\*\/|(?<string>"[^"\\\n]*(?:\\.[^"\\\n]*)*"|`[^`]*`)|(?<word>[\p{L}_][\p{L}\p{Nd}_]*)|(?<other>[0-9][\w.]*|'(?:[^'\\\n]|\\.)[^'\n]*')|(?<punctuation>[-+*/%&|^<>=!:;,.(){}[\]~])/uy;

const newlines = (text: string): number => text.split("\n").length - 1;

/** Splits a comment of several lines into one comment per line, so that callers see only one kind of comment. */
const commentLines = (text: string, line: number): readonly Token[] =>
  text
    .split("\n")
    .map((each, index) => ({ kind: "comment", text: each.replace(/\r$/, ""), line: line + index }));

const unreadable = (file: string, line: number, text: string): Mistake =>
  lineMistake(file, line, "Go", quoted(text.split("\n", 1).join("")));

/**
 * Splits a Go file into tokens.
 *
 * @throws {SchemaError} If something is not Go, such as an unclosed string or an unknown character. It names the line.
 */
export function tokenize({ file, text, firstLine = 1 }: GoSource): readonly Token[] {
  const tokens: Token[] = [];
  let line = firstLine;
  // A byte order mark may begin a Go file.
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    LEXEME.lastIndex = at;
    const match = LEXEME.exec(text);
    if (match?.groups === undefined) throw new SchemaError([unreadable(file, line, text.slice(at, at + 80))]);
    const { comment, block, string, word, other, punctuation } = match.groups;
    if (comment !== undefined) tokens.push(...commentLines(comment, line));
    else if (block !== undefined) tokens.push(...commentLines(block, line));
    else if (string !== undefined) tokens.push({ kind: "string", text: string, line });
    else if (word !== undefined) tokens.push({ kind: "word", text: word, line });
    else if (other !== undefined) tokens.push({ kind: "other", text: other, line });
    else if (punctuation !== undefined) tokens.push({ kind: "punctuation", text: punctuation, line });
    line += newlines(match[0]);
    at = LEXEME.lastIndex;
  }
  return tokens;
}
