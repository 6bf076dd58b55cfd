/** A row of a table, and the line that it begins on. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * What the three formats have in common: lines of text, one of which may name the section that a table stands in,
 * and tables, whose first row is the heading.
 */
export type Block =
  | { readonly kind: "text"; readonly text: string; readonly isHeading: boolean; readonly line: number }
  | { readonly kind: "table"; readonly rows: readonly Row[]; readonly line: number };

/** Text as a reader sees it: in one line, with single blanks. */
export const squeezed = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
