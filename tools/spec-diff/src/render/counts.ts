import type { JudgedChange } from "../verdict/judge.ts";

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** Returns e.g. `2 breaking changes, 14 changes that bring something new, 3 changes that nobody notices`. */
export function counts(changes: readonly JudgedChange[]): string {
  const of = (...bumps: readonly string[]): number =>
    changes.filter(({ bump }) => bumps.includes(bump)).length;
  const parts = [
    [of("major"), plural(of("major"), "breaking change")],
    [
      of("minor"),
      `${plural(of("minor"), "change")} that ${of("minor") === 1 ? "brings" : "bring"} something new`,
    ],
    [of("patch", "none"), `${plural(of("patch", "none"), "change")} that nobody notices`],
  ] as const;
  const said = parts.flatMap(([count, text]) => (count === 0 ? [] : [text]));
  return said.length === 0 ? "no changes" : said.join(", ");
}
