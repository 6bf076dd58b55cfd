/** One check: its name, and the problems that it found. */
export interface Check {
  readonly name: string;
  readonly problems: readonly string[];
}

const SHOWN = 8;

/** Prints a check. If there are many problems, it prints the first ones. */
export function printCheck({ name, problems }: Check): void {
  console.log(`${problems.length === 0 ? "✓" : "✗"} ${name}`);
  for (const problem of problems.slice(0, SHOWN)) console.log(`    ${problem}`);
  if (problems.length > SHOWN) console.log(`    … and ${problems.length - SHOWN} more`);
}
