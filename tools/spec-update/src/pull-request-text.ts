import { renderMarkdown } from "@tc3-schema/spec-diff";
import { definitionsLines } from "./definitions-lines.ts";
import type { WordPlace } from "./steps/import.ts";
import type { PreparedUpdate } from "./update.ts";

/** How many changes are listed. The diff takes most of the space in a pull request. */
const SHOWN = 40;

/** GitHub refuses a description of more than 65,536 characters. */
const MOST = 60_000;

/** The diff is more important than the lists after it. */
const MOST_OF_LISTS = 20_000;

const LEFT_OUT = "… The rest does not fit here. `pnpm spec:update` prints all of it.";

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

/** Returns as many whole lines as fit, with a note if some are missing. Folded parts are closed. */
function fitting(text: string, most: number): string {
  if (text.length <= most) return text;
  let left = most - `\n\n</details>\n\n${LEFT_OUT}\n`.length;
  const lines = text.split("\n");
  const over = lines.findIndex((line) => (left -= line.length + 1) < 0);
  const kept = lines.slice(0, over);
  const isOpen = count(kept, "<details>") > count(kept, "</details>");
  return [...kept, ...(isOpen ? ["", "</details>"] : []), "", LEFT_OUT, ""].join("\n");
}

/**
 * Returns the description of a pull request with the update, in Markdown: the changes, and what a person still has to
 * do.
 */
export function pullRequestText({
  judgement,
  schemas,
  definitions,
}: Pick<PreparedUpdate, "judgement" | "schemas" | "definitions">): string {
  const facts = definitionsLines(definitions);
  const lists = [
    ...(facts.length === 0 ? [] : ["## Definitions", "", "```", ...facts, "```", ""]),
    ...list("Needs words of our own", schemas.needsWords),
    ...list("Words that were removed with the thing they describe", schemas.vanishedWords),
  ].join("\n");
  const words = fitting(lists, MOST_OF_LISTS);
  return `${fitting(renderMarkdown(judgement), MOST - words.length - 1)}\n${words}`;
}
