export type PageFormat = "text" | "markdown" | "html";

/** What a page is written in, by its name, or else by what it looks like. */
export function pageFormat(text: string, file = ""): PageFormat {
  if (/\.html?$/i.test(file)) return "html";
  if (/\.(?:md|markdown)$/i.test(file)) return "markdown";
  if (/^\s*</.test(text)) return "html";
  return text.split("\n").some(isDelimiter) ? "markdown" : "text";
}

/**
 * The line under the headings of a table: |---|---|. One line at a time and without the blanks around it, for an
 * expression that looks for blanks in the whole of a text takes minutes where there are many.
 */
const isDelimiter = (line: string): boolean => /^\|?\s*:?-+:?\s*\|[\s|:-]*$/.test(line.trim());
