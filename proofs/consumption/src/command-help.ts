/** One of the command's own commands, as its help describes it. */
export interface CommandHelp {
  /** As it is typed after `tc3`: `["import", "docs"]`; nothing for `tc3` itself. */
  readonly path: readonly string[];
  /** Every spelling of every option: `-o`, `--out`. */
  readonly flags: readonly string[];
}

/** The lines of a section, without those that only go on with the one before. */
function entriesOf(help: string, section: string): readonly string[] {
  const [, after = ""] = help.split(`\n${section}:\n`);
  const [lines = ""] = after.split("\n\n");
  return lines.split("\n").filter((line) => /^ {2}\S/.test(line));
}

/**
 * All commands, each asked for its help: one that is new is found without being named.
 *
 * @param help Asks for it: `help("import", "docs")` is what `tc3 import docs --help` prints.
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
