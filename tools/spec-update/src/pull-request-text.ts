import { fittingMarkdown, renderMarkdown } from "@tc3-schema/spec-diff";
import { definitionsLines } from "./definitions-lines.ts";
import type { WordPlace } from "./steps/import.ts";
import type { PreparedUpdate } from "./update.ts";

/** How many changes are listed. The diff takes most of the space in a pull request. */
const SHOWN = 40;

/** GitHub refuses a description of more than 65,536 characters. */
const MOST = 60_000;

/** The diff is more important than the lists after it. */
const MOST_OF_LISTS = 20_000;

const leftOut = (): string => "… The rest does not fit here. `pnpm spec:update` prints all of it.";

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
  const words = fittingMarkdown(lists, MOST_OF_LISTS, leftOut);
  return `${fittingMarkdown(renderMarkdown(judgement), MOST - words.length - 1, leftOut)}\n${words}`;
}
