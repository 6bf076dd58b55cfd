import type { Mark } from "./judge.ts";

export type TokenKind = "key" | "string" | "number" | "word" | "plain";

/** A piece of one line with one style. */
export interface Segment {
  readonly text: string;
  readonly token: TokenKind;
  /** The marks that cover it, the most severe first. */
  readonly marks: readonly Mark[];
}

/**
 * The length at which a line is cut. Nobody reads further, and a browser takes seconds for the layout of a line of a
 * megabyte.
 */
export const LONGEST_LINE = 4_000;

const TOKEN =
  /(?<key>"(?:[^"\\]|\\.)*"(?=\s*:))|(?<string>"(?:[^"\\]|\\.)*")|(?<number>-?\d[\d.eE+-]*)|(?<word>\b(?:true|false|null)\b)/g;

const SEVERITY: Readonly<Record<Mark["kind"], number>> = { malformed: 0, failed: 1, code: 2, drift: 3 };

const tokenKind = (groups: Readonly<Record<string, string | undefined>> | undefined): TokenKind =>
  groups?.["key"] !== undefined
    ? "key"
    : groups?.["string"] !== undefined
      ? "string"
      : groups?.["number"] !== undefined
        ? "number"
        : "word";

/** Cuts a line where a token or a mark begins or ends. @param from The offset of the line in the text. */
export function paintLine(whole: string, from: number, marks: readonly Mark[]): readonly Segment[] {
  const line = whole.slice(0, LONGEST_LINE);
  const here = marks.filter((mark) => mark.from < from + line.length && mark.to > from);
  const tokens = [...line.matchAll(TOKEN)].map(({ 0: { length }, index, groups }) => ({
    from: index,
    to: index + length,
    kind: tokenKind(groups),
  }));
  const cuts = new Set([0, line.length]);
  for (const token of tokens) cuts.add(token.from).add(token.to);
  for (const mark of here) cuts.add(Math.max(0, mark.from - from)).add(Math.min(line.length, mark.to - from));
  const sorted = [...cuts].sort((one, other) => one - other);
  let at = 0;
  const segments = sorted.slice(0, -1).map((begin, index): Segment => {
    const end = sorted[index + 1] ?? line.length;
    while ((tokens[at]?.to ?? Number.MAX_SAFE_INTEGER) <= begin) at += 1;
    const token = tokens[at];
    return {
      text: line.slice(begin, end),
      token: token !== undefined && token.from <= begin ? token.kind : "plain",
      marks: here
        .filter((mark) => mark.from - from <= begin && mark.to - from >= end)
        .sort((one, other) => SEVERITY[one.kind] - SEVERITY[other.kind]),
    };
  });
  const rest = whole.length - line.length;
  return rest === 0
    ? segments
    : [...segments, { text: `… (+${rest.toLocaleString("en")})`, token: "plain", marks: [] }];
}
