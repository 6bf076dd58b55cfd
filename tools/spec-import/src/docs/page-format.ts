export type PageFormat = "text" | "markdown" | "html";

/** Returns the format of a page, from the name of its file or else from its text. */
export function pageFormat(text: string, file = ""): PageFormat {
  if (/\.html?$/i.test(file)) return "html";
  if (/\.(?:md|markdown)$/i.test(file)) return "markdown";
  if (/^\s*</.test(text)) return "html";
  return text.split("\n").some(isDelimiter) ? "markdown" : "text";
}

/**
 * Whether a line is the one below the headings of a table: |---|---|. The expression gets one trimmed line at a time.
 * An expression that looks for blanks in the whole text takes minutes if there are many.
 */
const isDelimiter = (line: string): boolean => /^\|?\s*:?-+:?\s*\|[\s|:-]*$/.test(line.trim());
