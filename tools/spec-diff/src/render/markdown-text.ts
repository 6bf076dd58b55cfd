import { visible } from "@tc3-schema/codegen/visible";
import type { JudgedChange } from "../verdict/judge.ts";
import type { Sentence } from "./sentence.ts";

/**
 * Text as code: no markup, no mention, no reference such as `fixes #12`. A backtick within it would end it, so more of
 * them stand around it than are within.
 */
export function markdownCode(text: string): string {
  const shown = visible(text);
  const longest = (shown.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
  const fence = "`".repeat(longest + 1);
  const gap = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
  return `${fence}${gap}${shown}${gap}${fence}`;
}

/**
 * What a schema says is text in Markdown, never markup: a `*` in it is a star, a `<` begins no element, a `[` no link, and
 * what refers to an issue or a person is code. The brackets of a path, `Stamps[].Colour`, stay as they are read.
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

/** A part of a sentence, in which error codes stand as code: anything can be in them. */
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
