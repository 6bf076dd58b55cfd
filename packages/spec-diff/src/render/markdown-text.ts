/**
 * What a schema says is text in Markdown, never markup: a `*` in it is a star, a `<` begins no element, a `[` no link.
 * The brackets of a path, `Stamps[].Colour`, stay as they are read.
 */
export const markdownText = (text: string): string =>
  text.replaceAll(/[\\`*<>@]|\[(?!\](?:[.,\s]|$))/g, String.raw`\$&`);

/** Text as code. A backtick within it would end it. */
export const markdownCode = (text: string): string => `\`${text.replaceAll("`", "'")}\``;
