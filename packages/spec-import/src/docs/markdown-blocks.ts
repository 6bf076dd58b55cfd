import { SchemaError } from "@tc3-schema/codegen/schema-error";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { toString as textOf } from "mdast-util-to-string";
import { gfmTable } from "micromark-extension-gfm-table";
import { lineFinding } from "../catalogue/line-finding.ts";
import { type Block, squeezed } from "./block.ts";
import { htmlBlocks } from "./html-blocks.ts";

type Node = ReturnType<typeof fromMarkdown>["children"][number];

const lineOf = ({ position }: Node): number => position?.start.line ?? 1;

/** In Markdown an empty line ends a piece of HTML: the rest of a table would be another piece, which is no table. */
function closed(file: string, html: string, line: number): string {
  if (/<table\b/i.test(html) && !/<\/table\s*>\s*$/i.test(html)) {
    throw new SchemaError([
      lineFinding(file, line, "</table> before the next empty line", "none", "Or read the page as HTML"),
    ]);
  }
  return html;
}

/** The lines of text and the tables of a page in Markdown, the tables in HTML among them. */
export function markdownBlocks(file: string, text: string): readonly Block[] {
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
        return htmlBlocks(closed(file, node.value, line), line);
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
