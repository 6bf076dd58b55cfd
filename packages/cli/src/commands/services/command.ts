import { Command } from "commander";
import type { MakeCommand } from "../../program.ts";
import { type FindOptions, withFindOptions } from "./options.ts";

const AFTER = `
Examples:
  tc3 services            all of them
  tc3 services vm         services with "vm" in their names
  tc3 services --edition intl

Exit codes:
  0  found
  1  no service has that word in its name
  2  wrong usage, a wrong tc3.json, or a damaged file of definitions; the other services are listed`;

/** `tc3 services`. */
export const servicesCommand: MakeCommand = (terminal, finish) =>
  withFindOptions(new Command("services"))
    .summary("find services by name")
    .description("Lists services with their versions, and the number of actions in each edition.")
    .argument("[word]", "a part of the name; without it, all services")
    .addHelpText("after", AFTER)
    .action(async (word: string | undefined, options: FindOptions) => {
      const { runServices } = await import("./run.ts");
      finish(await runServices(word, options, terminal));
    });
