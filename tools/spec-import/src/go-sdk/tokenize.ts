import { type Mistake, SchemaError } from "@tc3-schema/codegen/schema-error";
import { lineMistake, quoted } from "../catalogue/line-mistake.ts";

/** A word is an identifier or a keyword; `other` is a number or a rune, which nothing here reads. */
export type TokenKind = "comment" | "word" | "string" | "punctuation" | "other";

export interface Token {
  readonly kind: TokenKind;
  /** As in the source, but a comment without what opens and closes it. */
  readonly text: string;
  /** Where it begins, counted from 1. */
  readonly line: number;
}

/** A text of a Go file, and what messages call the file. */
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

/** A comment of several lines is as many comments, so that those who read lists need know but one kind. */
const commentLines = (text: string, line: number): readonly Token[] =>
  text
    .split("\n")
    .map((each, index) => ({ kind: "comment", text: each.replace(/\r$/, ""), line: line + index }));

const unreadable = (file: string, line: number, text: string): Mistake =>
  lineMistake(file, line, "Go", quoted(text.split("\n", 1).join("")));

/**
 * Takes a Go file apart.
 *
 * @throws {SchemaError} Naming the line where something is no Go: an unclosed string, a character it does not know.
 */
export function tokenize({ file, text, firstLine = 1 }: GoSource): readonly Token[] {
  const tokens: Token[] = [];
  let line = firstLine;
  // A byte order mark may open a Go file.
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
