/** Ratios as a table for a terminal: a row per class, a column per subject. */
export function table(rows: ReadonlyMap<string, ReadonlyMap<string, number>>): string {
  const columns = [...new Set([...rows.values()].flatMap((row) => [...row.keys()]))];
  const width = Math.max(0, ...[...rows.keys()].map((name) => name.length));
  const cell = (text: string, column: string): string => text.padStart(Math.max(7, column.length));
  const lines = [...rows].map(([name, row]) => {
    const cells = columns.map((column) => cell(row.get(column)?.toFixed(2) ?? "–", column));
    return `${name.padEnd(width)}  ${cells.join("  ")}`;
  });
  return [`${"".padEnd(width)}  ${columns.map((column) => cell(column, column)).join("  ")}`, ...lines].join(
    "\n",
  );
}
