import { visible } from "@tc3-schema/codegen/visible";
import type { JudgedChange } from "../verdict/judge.ts";
import type { Sentence } from "./sentence.ts";

/**
 * Returns text as Markdown code, so that it is not read as markup, a mention or a reference such as `fixes #12`. A
 * backtick in the text would end the code, so the code is enclosed in more backticks than the text has in a row.
 */
export function markdownCode(text: string): string {
  const shown = visible(text);
  const longest = (shown.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
  const fence = "`".repeat(longest + 1);
  const gap = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
  return `${fence}${gap}${shown}${gap}${fence}`;
}

/**
 * Returns text of a schema as Markdown that shows it letter by letter: a `*` is a star, a `<` does not begin an element
 * and a `[` does not begin a link. A reference to an issue or a person becomes code. The brackets of a path,
 * `Stamps[].Colour`, stay readable.
 */
export const markdownText = (text: string): string =>
  visible(text)
    .split(/([\w./-]*[@#][\w./-]+)/)
    .map((part, index) =>
      index % 2 === 1
        ? markdownCode(part)
        : part.replaceAll(/[\\`*<>@#&]|\[(?!\](?:[.,\s]|$))/g, String.raw`\$&`),
    )
    .join("");

/** Returns a part of a sentence as Markdown. Error codes can hold anything, so they become code. */
export function markdownSentence({ place, renamed }: JudgedChange, part: Sentence[keyof Sentence]): string {
  const codes = place.code === undefined ? [] : [place.code, ...(renamed ? [renamed.from, renamed.to] : [])];
  const [code, ...others] = codes.map(visible).sort((a, b) => b.length - a.length);
  const spelled = (text: string, [first, ...more]: readonly string[]): string =>
    first === undefined
      ? markdownText(text)
      : text
          .split(first)
          .map((between) => spelled(between, more))
          .join(markdownCode(first));
  return code === undefined ? markdownText(part) : spelled(part, [code, ...others]);
}
