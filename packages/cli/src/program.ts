import { visibleLines } from "@tc3-schema/codegen/visible";
import { Command } from "commander";
import manifest from "../package.json" with { type: "json" };
import type { ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

export type Finish = (exitCode: ExitCode) => void;

/** Makes a command that calls `finish` when it has done its work. */
export type MakeCommand = (terminal: Terminal, finish: Finish) => Command;

const EXAMPLES = `
Examples:
  tc3 explain InvalidParameter             what an error code means, and what to do about it
  tc3 explain response.json                what a response body says

Types and validators for your own project, here for two services:
  git clone --depth 1 https://github.com/TencentCloud/tencentcloud-cli
  tc3 import tccli tencentcloud-cli --service cvm,vpc
  tc3 generate --out src/tencent

"tc3 <command> --help" has all that a command can do.

Not an official Tencent product. https://github.com/tc3-schema/tc3-schema`;

/** A command with everything below it. */
const withAllBelow = (command: Command): readonly Command[] => [
  command,
  ...command.commands.flatMap(withAllBelow),
];

/** How it is typed: `tc3 import docs`. */
const fullName = (command: Command): string =>
  command.parent === null ? command.name() : `${fullName(command.parent)} ${command.name()}`;

/** The tc3 command with everything below it. */
export function program(commands: readonly MakeCommand[], terminal: Terminal, finish: Finish): Command {
  const tc3 = new Command("tc3")
    .description(
      "Tells what answers of Tencent Cloud API 3.0 mean, and generates types, validators and error codes for it.",
    )
    .version(manifest.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    // `tc3 explain --version 2021-01-11` is about the version of an API.
    .enablePositionalOptions()
    .addHelpText("after", EXAMPLES);
  for (const make of commands) tc3.addCommand(make(terminal, finish));
  for (const command of withAllBelow(tc3)) {
    command
      .exitOverride()
      .showHelpAfterError(`Try "${fullName(command)} --help".`)
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
