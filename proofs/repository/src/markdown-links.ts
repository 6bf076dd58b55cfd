/** A link or a picture of a Markdown text. */
export interface MarkdownLink {
  readonly target: string;
  /** The line, counted from 1. */
  readonly line: number;
}

const FENCED = /^```[^]*?^```$/gm;
const LINK = /\]\(([^()\s]+(?:\([^()\s]*\)[^()\s]*)*)\)/g;

/** The text with every fenced block emptied: links in code are no links. Lines stay where they are. */
const withoutCode = (markdown: string): string =>
  markdown.replaceAll(FENCED, (block) => block.replaceAll(/[^\n]/g, ""));

export const linksOf = (markdown: string): readonly MarkdownLink[] =>
  withoutCode(markdown)
    .split("\n")
    .flatMap((text, index) =>
      [...text.matchAll(LINK)].map(([, target = ""]) => ({ target, line: index + 1 })),
    );

const slugOf = (heading: string): string =>
  heading
    .replaceAll(/[`*]|\[([^\]]*)\]\([^)]*\)/g, "$1")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");

/** The anchors of the headings, as GitHub and the site make them. */
export const anchorsOf = (markdown: string): ReadonlySet<string> =>
  new Set([...withoutCode(markdown).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) => slugOf(heading)));
