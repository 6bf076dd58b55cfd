const count = (lines: readonly string[], wanted: string): number =>
  lines.filter((line) => line === wanted).length;

const CLOSED = "</details>";

/**
 * Returns as many whole lines of a Markdown text as fit, and a note if lines are missing. A folded part is closed.
 *
 * @param most How many characters fit. GitHub refuses a pull request whose description is longer than 65,536.
 * @param note The note, for a number of missing lines.
 */
export function fittingMarkdown(text: string, most: number, note: (missing: number) => string): string {
  if (text.length <= most) return text;
  const lines = text.trimEnd().split("\n");
  let left = most - `\n\n${CLOSED}\n\n${note(lines.length)}\n`.length;
  const over = lines.findIndex((line) => (left -= line.length + 1) < 0);
  const kept = lines.slice(0, over);
  const isOpen = count(kept, "<details>") > count(kept, CLOSED);
  return [...kept, ...(isOpen ? ["", CLOSED] : []), "", note(lines.length - kept.length), ""].join("\n");
}
