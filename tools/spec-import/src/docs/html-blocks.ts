import { SchemaError } from "@tc3-schema/codegen/schema-error";
import { type ChildNode, isTag, isText } from "domhandler";
import { parseDocument } from "htmlparser2";
import { lineMistake } from "../catalogue/line-mistake.ts";
import { type Block, type Row, squeezed } from "./block.ts";

const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "caption"]);
/** The elements within a line of text. Every other element begins a new line. */
const INLINE = new Set(
  "a abbr b bdi bdo cite code del em font i ins kbd mark q s samp small span strong sub sup tt u var wbr".split(
    " ",
  ),
);
/** The elements that no reader of a page sees. */
const UNSEEN = new Set(["head", "script", "style", "template", "noscript"]);

const nameOf = (node: ChildNode): string => (isTag(node) ? node.name : "");

/** Returns the visible text of a node. Only inline elements leave words on the same line. */
function seen(node: ChildNode): string {
  if (isText(node)) return node.data;
  if (!isTag(node) || UNSEEN.has(node.name)) return "";
  const text = node.children.map(seen).join("");
  return INLINE.has(node.name) ? text : ` ${text} `;
}

/** Returns the outermost elements with those names. */
const outermost = (node: ChildNode, names: readonly string[]): readonly ChildNode[] =>
  isTag(node)
    ? node.children.flatMap((child) => (names.includes(nameOf(child)) ? [child] : outermost(child, names)))
    : [];

/** Does not follow spans. If one cell covers several rows or columns, a row lacks a cell, and that is reported. */
const row = (node: ChildNode, line: number): Row => ({
  cells: outermost(node, ["td", "th"]).map((cell) => squeezed(seen(cell))),
  line,
});

/** How deep elements may be nested. Each level uses stack, and a real page has some tens of levels. */
const DEEPEST = 200;

/**
 * Returns the first element that is nested deeper. It does not recurse, because it looks for elements that would
 * overflow the stack.
 */
function tooDeep(nodes: readonly ChildNode[]): ChildNode | undefined {
  let level = nodes;
  for (let depth = 1; depth <= DEEPEST; depth += 1) {
    level = level.flatMap((node) => (isTag(node) ? node.children : []));
  }
  return level.find(isTag);
}

/** Returns a function from an index in the text to its line. The line ends are found only once. */
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
 * Returns the lines of text and the tables of a page, or of a part of one.
 *
 * @param file The name of the page in messages.
 * @param firstLine The number of the text's first line, for HTML within Markdown.
 * @throws {SchemaError} If elements are nested too deep.
 */
export function htmlBlocks(file: string, text: string, firstLine = 1): readonly Block[] {
  const blocks: Block[] = [];
  const lineAt = lineFinder(text, firstLine);
  const lineOf = (node: ChildNode): number => lineAt(node.startIndex ?? 0);
  const { children } = parseDocument(text, { withStartIndices: true });
  const deep = tooDeep(children);
  if (deep !== undefined) {
    const expected = `elements nested at most ${DEEPEST} deep`;
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
      // A table may only lay out the page, and contain the real tables.
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
