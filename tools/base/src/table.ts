/** Lays out rows in columns, two blanks apart. The first `left` columns are aligned to the left, all others to the right. */
export function columns(
  rows: readonly (readonly string[])[],
  { left = 1 }: { readonly left?: number } = {},
): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length);
  }
  const aligned = (cell: string, index: number): string =>
    index < left ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0);
  return rows.map((row) => row.map(aligned).join("  ").trimEnd());
}
