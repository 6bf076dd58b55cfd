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

/**
 * Checks that a table in HTML is closed before the next empty line. In Markdown such a line ends a piece of HTML, and
 * the rest of the table would be lost.
 */
function closed(file: string, html: string, line: number): string {
  if (/<table\b/i.test(html) && !/<\/table\s*>\s*$/i.test(html)) {
    throw new SchemaError([
      lineMistake(file, line, "</table> before the next empty line", "none", "Or read the page as HTML"),
    ]);
  }
  return html;
}

/**
 * The limits of a page in Markdown. The time of the parser grows faster than the number of lines and the nesting in a
 * line. With these limits, the slowest page that was found takes about fifteen seconds. No service lists more than 530
 * codes.
 */
const MOST = { characters: 500_000, lines: 20_000, nesting: 100 };

/** The beginning of a line, as far as it can open or continue quotations and lists. */
const NESTING = /^[ \t>*+-]*/;

/** @throws {SchemaError} If a page is over a limit. It names the limit. */
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
  // A rule (------) has no words, so nothing is before them.
  return length === line.trimEnd().length && !line.includes(">") ? 0 : length;
};

/**
 * Returns the lines of text and the tables of a page in Markdown, its tables in HTML included.
 *
 * @throws {SchemaError} If the page is over a limit, or an empty line cuts a table in HTML.
 */
export function markdownBlocks(file: string, text: string): readonly Block[] {
  assertReadable(file, text);
  const visit = (node: Node): readonly Block[] => {
    const line = lineOf(node);
    switch (node.type) {
      case "heading":
        return [{ kind: "text", text: squeezed(textOf(node)), isHeading: true, line }];
      case "paragraph":
        // The last line before a table may be the name of the section, even if it is not a heading.
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
