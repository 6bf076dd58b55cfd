import { SchemaError } from "@tc3-schema/codegen/schema-error";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { toString as textOf } from "mdast-util-to-string";
import { gfmTable } from "micromark-extension-gfm-table";
import { lineMistake } from "../catalogue/line-mistake.ts";
import { type Block, squeezed } from "./block.ts";
import { htmlBlocks } from "./html-blocks.ts";

type Node = ReturnType<typeof fromMarkdown>["children"][number];

const lineOf = ({ position }: Node): number => position?.start.line ?? 1;

/** In Markdown an empty line ends a piece of HTML: the rest of a table would be another piece, which is no table. */
function closed(file: string, html: string, line: number): string {
  if (/<table\b/i.test(html) && !/<\/table\s*>\s*$/i.test(html)) {
    throw new SchemaError([
      lineMistake(file, line, "</table> before the next empty line", "none", "Or read the page as HTML"),
    ]);
  }
  return html;
}

/**
 * What a page in Markdown may have, for its parser takes time that grows faster than its lines, and than what a line
 * nests. With these bounds the worst that was found takes some fifteen seconds; no service lists more than
 * 530 codes.
 */
const MOST = { characters: 500_000, lines: 20_000, nesting: 100 };

/** What a line begins with, as far as that can open or continue quotations and lists. */
const NESTING = /^[ \t>*+-]*/;

/** @throws {SchemaError} Naming what a page has too much of. */
function assertReadable(file: string, text: string): void {
  const refuse = (line: number, expected: string, received: string): never => {
    throw new SchemaError([lineMistake(file, line, expected, received, "Or read the page as HTML or text")]);
  };
  if (text.length > MOST.characters) {
    refuse(1, `at most ${MOST.characters} characters of Markdown`, `${text.length}`);
  }
  const lines = text.split("\n");
  if (lines.length > MOST.lines) refuse(1, `at most ${MOST.lines} lines of Markdown`, `${lines.length}`);
  const deep = lines.findIndex((line) => line.trim() !== "" && nestingOf(line) > MOST.nesting);
  if (deep >= 0) {
    const expected = `at most ${MOST.nesting} blanks and signs of quotations and lists before the words of a line`;
    refuse(deep + 1, expected, `${nestingOf(lines[deep] ?? "")}`);
  }
}

const nestingOf = (line: string): number => {
  const { length } = NESTING.exec(line)?.[0] ?? "";
  // A rule, ------, has no words that something could be before.
  return length === line.trimEnd().length && !line.includes(">") ? 0 : length;
};

/**
 * The lines of text and the tables of a page in Markdown, the tables in HTML among them.
 *
 * @throws {SchemaError} When there is too much of it, or a piece of HTML is cut.
 */
export function markdownBlocks(file: string, text: string): readonly Block[] {
  assertReadable(file, text);
  const visit = (node: Node): readonly Block[] => {
    const line = lineOf(node);
    switch (node.type) {
      case "heading":
        return [{ kind: "text", text: squeezed(textOf(node)), isHeading: true, line }];
      case "paragraph":
        // The name of a section may be the last line in front of a table, and no heading at all.
        return textOf(node)
          .split("\n")
          .map((each, index) => ({
            kind: "text",
            text: squeezed(each),
            isHeading: false,
            line: line + index,
          }));
      case "table": {
        const rows = node.children.map((row) => ({
          cells: row.children.map((cell) => squeezed(textOf(cell))),
          line: lineOf(row),
        }));
        return [{ kind: "table", rows, line }];
      }
      case "html":
        return htmlBlocks(file, closed(file, node.value, line), line);
      case "blockquote":
      case "list":
      case "listItem":
        return node.children.flatMap(visit);
      default:
        return [];
    }
  };
  return fromMarkdown(text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  }).children.flatMap(visit);
}
