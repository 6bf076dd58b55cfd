import { Command } from "commander";
import manifest from "../package.json" with { type: "json" };
import type { ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";
import { visibleLines } from "./visible.ts";

export type Finish = (exitCode: ExitCode) => void;

/** Makes a command that calls `finish` when it has done its work. */
export type MakeCommand = (terminal: Terminal, finish: Finish) => Command;

const EXAMPLES = `
Examples:
  tc3 explain InvalidParameter          what an error code means, and what to do about it
  tc3 explain response.json             what a response body says
  tc3 explain --help                    all that can be explained

Not an official Tencent product. https://github.com/tc3-schema/tc3-schema`;

/** The tc3 command with everything below it. */
export function program(commands: readonly MakeCommand[], terminal: Terminal, finish: Finish): Command {
  const tc3 = new Command("tc3")
    .description("Tells what Tencent Cloud API 3.0 answers mean.")
    .version(manifest.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    // `tc3 explain --version 2021-01-11` is about the version of an API.
    .enablePositionalOptions()
    .addHelpText("after", EXAMPLES);
  for (const make of commands) tc3.addCommand(make(terminal, finish));
  for (const command of [tc3, ...tc3.commands]) {
    command
      .exitOverride()
      .showHelpAfterError(`Try "${command === tc3 ? "tc3" : `tc3 ${command.name()}`} --help".`)
      .configureOutput({
        writeOut: (text) => terminal.out(text),
        // It quotes what was typed, or pasted.
        writeErr: (text) => terminal.err(visibleLines(text)),
        getOutHelpWidth: () => 100,
        getErrHelpWidth: () => 100,
      });
  }
  return tc3;
}
