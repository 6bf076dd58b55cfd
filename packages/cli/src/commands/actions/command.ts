import { Command } from "commander";
import type { MakeCommand } from "../../program.ts";
import { type FindOptions, withFindOptions } from "../services/options.ts";

const AFTER = `
Examples:
  tc3 actions cvm                      all actions of the newest version
  tc3 actions cvm describe             actions with "describe" in their names
  tc3 actions sms@2019-07-11           of one version

Exit codes:
  0  found
  1  no action has that word in its name
  2  wrong usage, or a service that does not exist`;

/** `tc3 actions`. */
export const actionsCommand: MakeCommand = (terminal, finish) =>
  withFindOptions(new Command("actions"))
    .summary("find actions of a service by name")
    .description("Lists the actions of a service, and the editions that have each.")
    .argument("<service>", "the name of a service, such as cvm; or one version of it: cvm@2017-03-12")
    .argument("[word]", "a part of the name; without it, all actions")
    .addHelpText("after", AFTER)
    .action(async (service: string, word: string | undefined, options: FindOptions) => {
      const { runActions } = await import("./run.ts");
      finish(await runActions(service, word, options, terminal));
    });
