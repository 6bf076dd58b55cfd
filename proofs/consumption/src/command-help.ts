/** One command of `tc3`, as its help describes it. */
export interface CommandHelp {
  /** The words after `tc3`: `["import", "docs"]`; empty for `tc3` itself. */
  readonly path: readonly string[];
  /** Every spelling of every option: `-o`, `--out`. */
  readonly flags: readonly string[];
}

/** Returns the lines of a section, without continuation lines. */
function entriesOf(help: string, section: string): readonly string[] {
  const [, after = ""] = help.split(`\n${section}:\n`);
  const [lines = ""] = after.split("\n\n");
  return lines.split("\n").filter((line) => /^ {2}\S/.test(line));
}

/**
 * Returns all commands, from the help of each. So a new command is found without being listed here.
 *
 * @param help Returns a help text: `help("import", "docs")` is the output of `tc3 import docs --help`.
 */
export async function commandHelps(
  help: (...path: readonly string[]) => Promise<string>,
  path: readonly string[] = [],
): Promise<readonly CommandHelp[]> {
  const text = await help(...path);
  const flags = entriesOf(text, "Options").flatMap((line) => {
    const [spellings = ""] = line.trim().split(/ {2,}/);
    return spellings.match(/(?<![\w-])--?[a-zA-Z][\w-]*/g) ?? [];
  });
  const below = entriesOf(text, "Commands").flatMap((line) => {
    const [name = ""] = line.trim().split(" ");
    return name === "help" ? [] : [name];
  });
  const helps = await Promise.all(below.map((name) => commandHelps(help, [...path, name])));
  return [{ path, flags }, ...helps.flat()];
}
