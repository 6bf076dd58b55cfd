import type { Tried } from "./target.ts";

const HEAD = ["target", "what", "tried", "wrong", "seed", "seconds"];

/** What was tried, as a table for a terminal. */
export function table(all: readonly Tried[]): string {
  const rows = all.map((each) => [
    each.target,
    each.what,
    String(each.tried),
    String(each.wrong.length),
    String(each.seed),
    each.seconds.toFixed(1),
  ]);
  const width = HEAD.map((head, column) =>
    Math.max(...[HEAD, ...rows].map((row) => (row[column] ?? head).length)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(width[column] ?? 0) : cell.padStart(width[column] ?? 0),
      )
      .join("  ");
  return [HEAD, ...rows].map(line).join("\n");
}
