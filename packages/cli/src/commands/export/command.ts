import { Command } from "commander";
import type { MakeCommand } from "../../program.ts";
import { errorsCommand } from "./errors/command.ts";
import { HELP } from "./help.ts";
import { jsonSchemaCommand } from "./json-schema/command.ts";
import { openapiCommand } from "./openapi/command.ts";

/** `tc3 export`, with one command for each kind of file. */
export const exportCommand: MakeCommand = (terminal, finish) => {
  const command = new Command("export")
    .summary("write files for other languages and tools")
    .description(HELP.description)
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .addHelpText("after", HELP.after);
  for (const make of [jsonSchemaCommand, openapiCommand, errorsCommand])
    command.addCommand(make(terminal, finish));
  return command;
};
