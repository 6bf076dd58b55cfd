import { SchemaError } from "@tc3-schema/codegen/schema-error";
import { lineMistake, quoted } from "../catalogue/line-mistake.ts";
import { stringValue } from "./string-literal.ts";
import { type GoSource, type Token, type TokenKind, tokenize } from "./tokenize.ts";

const OPENING = "({[";
const CLOSING = ")}]";

/** Reads the tokens of a source one after the other. It skips comments, and remembers those before the next token. */
export class TokenReader {
  readonly #file: string;
  readonly #tokens: readonly Token[];
  #at = 0;
  #lastLine = 1;

  constructor(source: GoSource) {
    this.#file = source.file;
    this.#tokens = tokenize(source);
  }

  get #index(): number {
    let index = this.#at;
    while (this.#tokens[index]?.kind === "comment") index += 1;
    return index;
  }

  /** The next token, without taking it. Undefined at the end. */
  get next(): Token | undefined {
    return this.#tokens[this.#index];
  }

  /** The comments between the last token and the next one. */
  get comments(): readonly Token[] {
    return this.#tokens.slice(this.#at, this.#index);
  }

  /** The line of the token that was taken last. */
  get line(): number {
    return this.#lastLine;
  }

  /** Whether a line ends before the next token. A line end closes a declaration as a semicolon does. */
  get isLineEnd(): boolean {
    return this.next === undefined || this.next.line > this.#lastLine;
  }

  take(): Token | undefined {
    const { next } = this;
    this.#at = this.#index + 1;
    if (next !== undefined) this.#lastLine = next.line + next.text.split("\n").length - 1;
    return next;
  }

  /** Whether the next token has that text. */
  is(text: string): boolean {
    return this.next?.kind !== "string" && this.next?.text === text;
  }

  /** Takes the next token if it has that text. */
  takeIf(text: string): boolean {
    const found = this.is(text);
    if (found) this.take();
    return found;
  }

  /** Takes a token with that text. @throws {SchemaError} If the next token is another one. */
  expect(text: string): void {
    if (!this.takeIf(text)) this.fail(text);
  }

  /** Takes a token of a kind. @throws {SchemaError} If the next token is of another kind. */
  expectKind(kind: TokenKind, what: string): Token {
    const { next } = this;
    if (next?.kind !== kind) return this.fail(what);
    this.take();
    return next;
  }

  /** Takes a string. @throws {SchemaError} If the next token is not a string. */
  expectString(): string {
    const { next } = this;
    const value = next?.kind === "string" ? stringValue(next.text) : undefined;
    if (value === undefined) return this.fail("a string literal");
    this.take();
    return value;
  }

  /** Skips the rest of a declaration: up to a line end where no bracket is open. */
  skipDeclaration(): void {
    let depth = 0;
    while (this.next !== undefined && (depth > 0 || !this.isLineEnd)) {
      const { kind, text } = this.next;
      if (kind === "punctuation" && OPENING.includes(text)) depth += 1;
      if (kind === "punctuation" && CLOSING.includes(text)) depth -= 1;
      if (depth < 0) this.fail("a bracket that was opened");
      this.take();
    }
    if (depth > 0) this.fail("a closing bracket");
  }

  fail(expected: string): never {
    const { next } = this;
    const received = next === undefined ? "the end of the file" : quoted(next.text);
    throw new SchemaError([lineMistake(this.#file, next?.line ?? this.#lastLine, expected, received)]);
  }
}
