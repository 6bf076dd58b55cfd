import { visibleLines } from "@tc3-schema/codegen/visible";
import { Command } from "commander";
import manifest from "../package.json" with { type: "json" };
import type { ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

export type Finish = (exitCode: ExitCode) => void;

/** Makes a command that calls `finish` with its exit code at the end of its work. */
export type MakeCommand = (terminal: Terminal, finish: Finish) => Command;

const EXAMPLES = `
Examples:
  tc3 explain InvalidParameter             explains an error code, and what to do about it
  tc3 explain response.json                explains a response body

Types, validators and error codes of any service for your own project:
  tc3 services vm                          finds services
  tc3 add cvm --action DescribeInstances   creates tc3.json, and generates code

"tc3 <command> --help" lists all options of a command.

Not an official Tencent product. https://github.com/tc3-schema/tc3-schema`;

/** A command and all commands below it. */
const withAllBelow = (command: Command): readonly Command[] => [
  command,
  ...command.commands.flatMap(withAllBelow),
];

/** The name of a command as it is typed: `tc3 import docs`. */
const fullName = (command: Command): string =>
  command.parent === null ? command.name() : `${fullName(command.parent)} ${command.name()}`;

/**
 * The tc3 command and all commands below it.
 *
 * @param hidden Those that only scripts call.
 */
export function program(
  commands: readonly MakeCommand[],
  terminal: Terminal,
  finish: Finish,
  hidden: readonly MakeCommand[] = [],
): Command {
  const tc3 = new Command("tc3")
    .description(
      "Explains and validates answers of Tencent Cloud API 3.0, and generates types, validators and error codes for it.",
    )
    .version(manifest.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    // Otherwise `tc3 explain --version 2021-01-11` would print the version of tc3.
    .enablePositionalOptions()
    .addHelpText("after", EXAMPLES);
  for (const make of commands) tc3.addCommand(make(terminal, finish));
  for (const make of hidden) tc3.addCommand(make(terminal, finish), { hidden: true });
  for (const command of withAllBelow(tc3)) {
    command
      .exitOverride()
      .showHelpAfterError(`Try "${fullName(command)} --help".`)
      .configureOutput({
        writeOut: (text) => terminal.out(text),
        // The message quotes the arguments, which may contain control characters.
        writeErr: (text) => terminal.err(visibleLines(text)),
        getOutHelpWidth: () => 100,
        getErrHelpWidth: () => 100,
      });
  }
  return tc3;
}
