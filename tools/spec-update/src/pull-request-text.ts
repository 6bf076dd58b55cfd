import { renderMarkdown } from "@tc3-schema/spec-diff";
import { definitionsLines } from "./definitions-lines.ts";
import type { Made } from "./made.ts";
import type { WordPlace } from "./steps/import.ts";

/** The diff takes most of what a pull request may say. */
const SHOWN = 40;

/** GitHub refuses a description beyond 65,536 characters. */
const MOST = 60_000;

/** The diff is more important than any list that comes after it. */
const MOST_OF_LISTS = 20_000;

const LEFT_OUT = "… and more than fits here is left out: `pnpm spec:update` prints all of it.";

const list = (title: string, places: readonly WordPlace[]): readonly string[] =>
  places.length === 0
    ? []
    : [
        `### ${title} (${places.length})`,
        "",
        ...places.slice(0, SHOWN).map(({ file, pointer }) => `- \`schemas/${file}#${pointer}\``),
        ...(places.length > SHOWN ? [`- and ${places.length - SHOWN} more`] : []),
        "",
      ];

const count = (lines: readonly string[], wanted: string): number =>
  lines.filter((line) => line === wanted).length;

/** Whole lines, as many as fit, and that there were more; what is folded is closed. */
function fitting(text: string, most: number): string {
  if (text.length <= most) return text;
  let left = most - `\n\n</details>\n\n${LEFT_OUT}\n`.length;
  const lines = text.split("\n");
  const over = lines.findIndex((line) => (left -= line.length + 1) < 0);
  const kept = lines.slice(0, over);
  const isOpen = count(kept, "<details>") > count(kept, "</details>");
  return [...kept, ...(isOpen ? ["", "</details>"] : []), "", LEFT_OUT, ""].join("\n");
}

/** What a pull request with the update says, in Markdown: what changed, and what a person has to do yet. */
export function pullRequestText({
  judgement,
  spec,
  definitions,
}: Pick<Made, "judgement" | "spec" | "definitions">): string {
  const facts = definitionsLines(definitions);
  const lists = [
    ...(facts.length === 0 ? [] : ["## Definitions", "", "```", ...facts, "```", ""]),
    ...list("Needs words of our own", spec.needsWords),
    ...list("Words that went with what they described", spec.vanishedWords),
  ].join("\n");
  const words = fitting(lists, MOST_OF_LISTS);
  return `${fitting(renderMarkdown(judgement), MOST - words.length - 1)}\n${words}`;
}
