import type { DefaultTheme } from "vitepress";

type Render = NonNullable<DefaultTheme.LocalSearchOptions["_render"]>;

/** A search word may be this long. What is longer finds nothing, and each step more makes the index larger. */
const LONGEST = 6;

const HAN_RUN = /\p{Script=Han}{2,}/gu;

/** The text from each character on, for a word of a search is compared with the beginning of a word of the index. */
const beginnings = (run: string): string =>
  Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + LONGEST)).join(" ");

const HEADING = /(<h[1-6][^>]*>.*?<\/h[1-6]>)/s;

const textOf = (html: string): string => html.replaceAll(/<[^>]*>/g, "");

/**
 * The HTML of a page for the index of the search. Chinese has no blanks between its words, and the index cuts at blanks: so
 * each piece of a sentence that could be a word gets blanks around it. Headings stay as they are, because results show them.
 */
export const htmlForIndex: Render = (source, env, markdown) => {
  const html = markdown.render(source, env);
  if (env.frontmatter?.["search"] === false) return "";
  if (!env.relativePath.startsWith("zh/")) return html;
  return html
    .split(HEADING)
    .map((part) =>
      HEADING.test(part)
        ? `${part}<p>${textOf(part).replaceAll(HAN_RUN, beginnings)}</p>`
        : part.replaceAll(HAN_RUN, beginnings),
    )
    .join("");
};
