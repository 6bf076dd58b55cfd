import { SchemaError } from "@tc3-schema/codegen/schema-error";
import { type ChildNode, isTag, isText } from "domhandler";
import { parseDocument } from "htmlparser2";
import { lineMistake } from "../catalogue/line-mistake.ts";
import { type Block, type Row, squeezed } from "./block.ts";

const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "caption"]);
/** Within a line of text; every other element begins a new one. */
const INLINE = new Set(
  "a abbr b bdi bdo cite code del em font i ins kbd mark q s samp small span strong sub sup tt u var wbr".split(
    " ",
  ),
);
/** What no reader of a page sees. */
const UNSEEN = new Set(["head", "script", "style", "template", "noscript"]);

const nameOf = (node: ChildNode): string => (isTag(node) ? node.name : "");

/** What a reader sees of a node, where only inline elements leave words together. */
function seen(node: ChildNode): string {
  if (isText(node)) return node.data;
  if (!isTag(node) || UNSEEN.has(node.name)) return "";
  const text = node.children.map(seen).join("");
  return INLINE.has(node.name) ? text : ` ${text} `;
}

/** The outermost elements of those names. */
const outermost = (node: ChildNode, names: readonly string[]): readonly ChildNode[] =>
  isTag(node)
    ? node.children.flatMap((child) => (names.includes(nameOf(child)) ? [child] : outermost(child, names)))
    : [];

/** Spans are not followed: where a cell stands for several rows or columns, a row lacks one, and is reported. */
const row = (node: ChildNode, line: number): Row => ({
  cells: outermost(node, ["td", "th"]).map((cell) => squeezed(seen(cell))),
  line,
});

/** How deep elements may lie in each other: each takes of the stack, and a page for readers has some tens. */
const DEEPEST = 200;

/** An element that lies deeper than that, the first to be met. Without recursion, for it looks at what is too deep. */
function tooDeep(nodes: readonly ChildNode[]): ChildNode | undefined {
  let level = nodes;
  for (let depth = 1; depth <= DEEPEST; depth += 1) {
    level = level.flatMap((node) => (isTag(node) ? node.children : []));
  }
  return level.find(isTag);
}

/** Tells on which line each index of a text is, by the line ends that were found once. */
function lineFinder(text: string, firstLine: number): (index: number) => number {
  const ends: number[] = [];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) ends.push(at);
  return (index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return firstLine + low;
  };
}

/**
 * The lines of text and the tables of a page, or of a part of one.
 *
 * @param file What messages call the page.
 * @param firstLine The number of the text's first line, for HTML within Markdown.
 * @throws {SchemaError} When elements lie too deep in each other.
 */
export function htmlBlocks(file: string, text: string, firstLine = 1): readonly Block[] {
  const blocks: Block[] = [];
  const lineAt = lineFinder(text, firstLine);
  const lineOf = (node: ChildNode): number => lineAt(node.startIndex ?? 0);
  const { children } = parseDocument(text, { withStartIndices: true });
  const deep = tooDeep(children);
  if (deep !== undefined) {
    const expected = `elements of which ${DEEPEST} lie in each other at most`;
    throw new SchemaError([lineMistake(file, lineOf(deep), expected, "more")]);
  }

  let line: { text: string; isHeading: boolean; line: number } | undefined;
  const endLine = (): void => {
    const words = squeezed(line?.text ?? "");
    if (line !== undefined && words !== "") blocks.push({ kind: "text", ...line, text: words });
    line = undefined;
  };
  const visit = (node: ChildNode, isHeading: boolean): void => {
    if (isText(node)) {
      line ??= { text: "", isHeading, line: lineOf(node) };
      line.text += node.data;
      return;
    }
    if (!isTag(node) || UNSEEN.has(node.name)) return;
    const isInline = INLINE.has(node.name);
    if (!isInline) endLine();
    if (node.name === "table") {
      const rows = outermost(node, ["tr"]).map((each) => row(each, lineOf(each)));
      for (const caption of outermost(node, ["caption"])) visit(caption, isHeading);
      blocks.push({ kind: "table", rows: rows.filter(({ cells }) => cells.length > 0), line: lineOf(node) });
      // A table may lay out a page, and hold the tables that matter.
      for (const cell of outermost(node, ["td", "th"])) visit(cell, isHeading);
      return;
    }
    for (const child of node.children) visit(child, isHeading || HEADINGS.has(node.name));
    if (!isInline) endLine();
  };
  for (const node of children) visit(node, false);
  endLine();
  return blocks;
}
