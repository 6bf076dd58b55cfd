/** A piece of code in a text: a fenced block of Markdown, or an `@example` of a doc comment. */
export interface Snippet {
  readonly language: string;
  /** The line of its first code line in the file, counted from 1. */
  readonly line: number;
  readonly code: string;
}

const FENCE = /^```(\w*)$/;

/** The fenced blocks of a Markdown text. */
export function snippetsOfMarkdown(markdown: string): readonly Snippet[] {
  const snippets: Snippet[] = [];
  let open: { language: string; line: number; lines: string[] } | undefined;
  markdown.split("\n").forEach((line, index) => {
    const language = FENCE.exec(line)?.[1];
    if (language === undefined) {
      open?.lines.push(line);
    } else if (open === undefined) {
      open = { language, line: index + 2, lines: [] };
    } else {
      snippets.push({ language: open.language, line: open.line, code: open.lines.join("\n") });
      open = undefined;
    }
  });
  return snippets;
}

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
