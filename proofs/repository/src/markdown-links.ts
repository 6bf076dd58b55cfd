import { type MarkdownLink, markdownParts } from "@tc3-schema/base/markdown";

export const linksOf = (markdown: string): readonly MarkdownLink[] => markdownParts(markdown).links;

const slugOf = (heading: string): string =>
  heading
    .replaceAll(/[`*]|\[([^\]]*)\]\([^)]*\)/g, "$1")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");

/** The anchors of the headings, as GitHub and the site make them. */
export const anchorsOf = (markdown: string): ReadonlySet<string> =>
  new Set(markdownParts(markdown).headings.map(slugOf));
