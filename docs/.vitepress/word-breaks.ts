import type { MarkdownRenderer } from "vitepress";

/**
 * The places at which a browser may break a name: behind a sign that joins two words, and between two words that are
 * written together. `Response.SendStatusSet` has three parts, `JSON_BIGINT_AS_STRING` four.
 */
const BETWEEN_WORDS =
  /(?<=[a-z0-9][._/=,:(]+)(?=[^\s._/=,:(])|(?<=[A-Z]_)(?=[A-Z])|(?<=[a-z0-9])(?=[A-Z][a-z])/;

/** The parts of a name. A line may end between two of them. */
export const partsOf = (name: string): readonly string[] => name.split(BETWEEN_WORDS);

/** A shorter word of code stays in one line: a break would save nothing. */
const LONGEST_UNBROKEN = 15;

/** Lets a narrow screen break inline code between its words. Without this, it breaks after any letter. */
export function wordBreaks(markdown: MarkdownRenderer): void {
  const render = markdown.renderer.rules["code_inline"];
  if (render === undefined) return;
  markdown.renderer.rules["code_inline"] = (tokens, index, ...rest) => {
    const token = tokens[index];
    if (token !== undefined && token.content.length <= LONGEST_UNBROKEN) {
      token.attrJoin("class", "t-unbroken");
      return render(tokens, index, ...rest);
    }
    // The content is escaped here. None of the signs is a part of `&lt;`, `&amp;` or `&quot;`.
    return render(tokens, index, ...rest).replace(/(?<=^<code[^>]*>).*(?=<\/code>$)/s, (content) =>
      partsOf(content).join("<wbr>"),
    );
  };
}
