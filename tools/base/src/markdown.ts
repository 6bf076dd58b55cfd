import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { frontmatter } from "micromark-extension-frontmatter";
import { visit } from "unist-util-visit";

/** A fenced block of code. */
export interface CodeBlock {
  readonly language: string;
  readonly code: string;
  /** The line of its first code line in the file, counted from 1. */
  readonly line: number;
  /** The source of the paragraph, list or other part before it. */
  readonly before: string;
}

/** A link or a picture. */
export interface MarkdownLink {
  readonly target: string;
  /** The line, counted from 1. */
  readonly line: number;
}

/** The parts of a Markdown text that can be checked, each in the order of the text. */
export interface MarkdownParts {
  readonly blocks: readonly CodeBlock[];
  readonly links: readonly MarkdownLink[];
  /** The source of each heading, without its marks. */
  readonly headings: readonly string[];
}

/** Reads a Markdown text, which may begin with YAML. What looks like a link or a heading in code is neither. */
export function markdownParts(markdown: string): MarkdownParts {
  const blocks: CodeBlock[] = [];
  const links: MarkdownLink[] = [];
  const headings: string[] = [];
  const sourceOf = ({ position }: Nodes): string =>
    markdown.slice(position?.start.offset, position?.end.offset);
  const tree = fromMarkdown(markdown, {
    extensions: [frontmatter()],
    mdastExtensions: [frontmatterFromMarkdown()],
  });
  visit(tree, (node, index, parent) => {
    const line = node.position?.start.line ?? 0;
    if (node.type === "code") {
      const before = index === undefined ? undefined : parent?.children[index - 1];
      blocks.push({
        language: node.lang ?? "",
        code: node.value,
        line: line + 1,
        before: before === undefined ? "" : sourceOf(before),
      });
    } else if (node.type === "link" || node.type === "image" || node.type === "definition") {
      links.push({ target: node.url, line });
    } else if (node.type === "heading") {
      headings.push(sourceOf(node).replace(/^#+ */, ""));
    }
  });
  return { blocks, links, headings };
}
