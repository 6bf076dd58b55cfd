import { type Command, Option } from "commander";
import { listOption } from "../../option-values.ts";
import { HELP } from "./help.ts";

/** Adds the options that choose what is exported. */
export const addChoice = (command: Command, out: string): Command =>
  command
    .requiredOption("-o, --out <directory>", out)
    .addOption(new Option("--edition <edition>", HELP.edition).choices(["cn", "intl", "both"]))
    .addOption(new Option("--schemas <directory>", HELP.schemas).conflicts("edition"))
    .option("--service <names>", HELP.service, listOption)
    .option("--action <names>", HELP.action, listOption);

/**
 * Adds the option for all services. `tc3 export json-schema` does not have it, because it would write about 90,000 files.
 */
export const addAllServices = (command: Command): Command =>
  command.addOption(
    new Option("--all-services", HELP.allServices).conflicts(["service", "action", "schemas"]),
  );

/** Adds the options about what is printed, and the end of the help. */
export const addPrinting = (command: Command, examples: string): Command =>
  command
    .option("-q, --quiet", HELP.quiet)
    .option("--json", HELP.json)
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", examples)
    .addHelpText("after", HELP.exitCodes);
