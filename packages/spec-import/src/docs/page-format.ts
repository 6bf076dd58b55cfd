export type PageFormat = "text" | "markdown" | "html";

/** What a page is written in, by its name, or else by what it looks like. */
export function pageFormat(text: string, file = ""): PageFormat {
  if (/\.html?$/i.test(file)) return "html";
  if (/\.(?:md|markdown)$/i.test(file)) return "markdown";
  if (/^\s*</.test(text)) return "html";
  // The line under the headings of a table: |---|---|
  return /^\s*\|?\s*:?-+:?\s*\|[\s|:-]*$/m.test(text) ? "markdown" : "text";
}
