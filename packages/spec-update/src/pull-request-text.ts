import { renderMarkdown } from "@tc3-schema/spec-diff";
import type { Made } from "./made.ts";
import type { WordPlace } from "./steps/import.ts";

/** The diff takes most of what a pull request may say. */
const SHOWN = 40;

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

/** What a pull request with the update says, in Markdown: what changed, and what a person has to do yet. */
export function pullRequestText({ judgement, spec }: Pick<Made, "judgement" | "spec">): string {
  return [
    renderMarkdown(judgement),
    ...list("Needs words of our own", spec.needsWords),
    ...list("Words that went with what they described", spec.vanishedWords),
  ].join("\n");
}
