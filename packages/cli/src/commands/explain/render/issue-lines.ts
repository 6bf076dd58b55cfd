import { excerpt } from "@tc3-schema/codegen/visible";
import type { Issue } from "@tc3-schema/types";
import type { Words } from "../words/words.ts";

const SHOWN = 10;

/** The first remarks, each with its kind, and how many there are beside. */
export function issueLines(issues: readonly Issue[], omitted: number, words: Words): string[] {
  const shown = issues.slice(0, SHOWN);
  const more = issues.length - shown.length + omitted;
  return [
    ...shown.map(
      ({ code, message }) =>
        `${excerpt(message, 300)}${words.aside(words.issues[code] ?? excerpt(code, 40))}`,
    ),
    ...(more > 0 ? [words.more(more)] : []),
  ];
}
