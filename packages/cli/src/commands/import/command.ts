import { Command } from "commander";
import type { MakeCommand } from "../../program.ts";
import { docsCommand } from "./docs/command.ts";
import { goSdkCommand } from "./go-sdk/command.ts";
import { HELP } from "./help.ts";
import { tccliCommand } from "./tccli/command.ts";

/** `tc3 import`, with one command for each source. */
export const importCommand: MakeCommand = (terminal, finish) => {
  const command = new Command("import")
    .summary("make schemas from official definitions, SDKs and pages")
    .description(HELP.description)
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .addHelpText("after", HELP.after);
  for (const make of [tccliCommand, goSdkCommand, docsCommand]) command.addCommand(make(terminal, finish));
  return command;
};
