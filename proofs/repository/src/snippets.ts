import { markdownParts } from "@tc3-schema/base/markdown";

/** A piece of code in a text: a fenced block of Markdown, or an `@example` of a doc comment. */
export interface Snippet {
  readonly language: string;
  /** The line of its first code line in the file, counted from 1. */
  readonly line: number;
  readonly code: string;
}

/** The fenced blocks of a Markdown text. */
export const snippetsOfMarkdown = (markdown: string): readonly Snippet[] =>
  markdownParts(markdown).blocks.map(({ language, line, code }) => ({ language, line, code }));

const EXAMPLE = /^[ \t]*\* @example\n((?:[ \t]*\*(?!\/).*\n)+?)(?=[ \t]*\*\/|[ \t]*\* @)/gm;

/** The `@example` blocks of the doc comments in a TypeScript text. */
export const snippetsOfSource = (source: string): readonly Snippet[] =>
  [...source.matchAll(EXAMPLE)].map((match) => ({
    language: "ts",
    line: source.slice(0, match.index).split("\n").length + 1,
    code: (match[1] ?? "").replaceAll(/^[ \t]*\* ?/gm, ""),
  }));

const CLAIM = /^(?<expression>[^\s].*); \/\/ (?<value>"[^"]*"|true|false|-?[0-9]+n?)(?:$|[:,] )/;

/**
 * Turns a snippet's lines of the form `expression; // value` into claims that can be checked. The module exports them
 * as `claims`, each with the actual and the promised value.
 */
export function withClaims(code: string): string {
  const lines = code.split("\n").map((line) => {
    const { expression, value } = CLAIM.exec(line)?.groups ?? {};
    return expression === undefined
      ? line
      : `claims.push({ text: ${JSON.stringify(line)}, came: ${expression}, promised: ${value} });`;
  });
  return [...lines, ""].join("\n");
}
