/** A row of a table, and the line that it begins on. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * The parts that pages of all three formats consist of: lines of text, which may name the section of the next table,
 * and tables, whose first row holds the headings.
 */
export type Block =
  | { readonly kind: "text"; readonly text: string; readonly isHeading: boolean; readonly line: number }
  | { readonly kind: "table"; readonly rows: readonly Row[]; readonly line: number };

/** Returns text as a reader sees it: in one line, with single blanks. */
export const squeezed = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
