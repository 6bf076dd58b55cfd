import type { Command } from "commander";
import { program } from "../../src/program.ts";
import { COMMANDS } from "../../src/run.ts";
import type { Terminal } from "../../src/terminal.ts";

/** An argument or an option, as the help describes it. */
export interface Described {
  readonly term: string;
  readonly description: string;
}

export interface ExitCodeHelp {
  readonly code: string;
  readonly when: string;
}

/** The content of a command's `--help`. */
export interface CommandHelp {
  /** As it is typed: `tc3 import docs`. */
  readonly name: string;
  readonly usage: string;
  readonly description: string;
  readonly arguments: readonly Described[];
  readonly options: readonly Described[];
  /** Command lines, with remarks. */
  readonly examples: string;
  readonly exitCodes: readonly ExitCodeHelp[];
}

/** Nothing is printed: the help is asked for its parts. */
const SILENT: Terminal = {
  env: {},
  stdin: (async function* () {})(),
  stdinPipe: undefined,
  colour: false,
  columns: undefined,
  screen: undefined,
  out: () => undefined,
  err: () => undefined,
  write: () => Promise.resolve(true),
  exitOnInterrupt: () => undefined,
  interrupted: () => Promise.resolve(),
};

/** The whole text of `--help`. Commander adds the texts behind the options only when it prints. */
function printedHelp(command: Command): string {
  let text = "";
  command.configureOutput({ writeOut: (part) => (text += part), getOutHelpWidth: () => 1000 });
  command.outputHelp();
  return text;
}

/** The lines below a title, up to the next line that is not indented. */
function section(help: string, title: string): string {
  const [, after = ""] = help.split(`\n${title}:\n`);
  return /^(?:(?: .*)?\n)*/.exec(`${after}\n`)?.[0].trimEnd() ?? "";
}

/** A code begins a line; a line without one goes on with the text before. */
function exitCodesOf(help: string): readonly ExitCodeHelp[] {
  const codes: { code: string; when: string }[] = [];
  for (const line of section(help, "Exit codes").split("\n")) {
    const [, code, when = ""] = /^ {2}(\d+) +(.*)$/.exec(line) ?? [];
    const last = codes.at(-1);
    if (code !== undefined) codes.push({ code, when });
    else if (last !== undefined) last.when = `${last.when} ${line.trim()}`.trim();
  }
  return codes;
}

const shift = (text: string): string => text.replaceAll(/^ {2}/gm, "");

function helpOf(command: Command, above: string): readonly CommandHelp[] {
  const name = `${above} ${command.name()}`.trim();
  const below = command.commands.flatMap((each) => helpOf(each, name));
  // A command with commands below it does nothing itself.
  if (below.length > 0) return below;
  const help = command.createHelp();
  const text = printedHelp(command);
  return [
    {
      name,
      usage: help.commandUsage(command),
      description: help.commandDescription(command),
      arguments: help
        .visibleArguments(command)
        .map((each) => ({ term: help.argumentTerm(each), description: help.argumentDescription(each) })),
      options: help
        .visibleOptions(command)
        .map((each) => ({ term: help.optionTerm(each), description: help.optionDescription(each) })),
      examples: shift(section(text, "Examples")),
      exitCodes: exitCodesOf(text),
    },
  ];
}

/** The help of every command that does something, in the order of `tc3 --help`. */
export const commandHelps = (): readonly CommandHelp[] =>
  helpOf(
    program(COMMANDS, SILENT, () => undefined),
    "",
  );
