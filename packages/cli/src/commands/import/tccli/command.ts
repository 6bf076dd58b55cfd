import { Command, Option } from "commander";
import { listOption } from "../../../option-values.ts";
import type { MakeCommand } from "../../../program.ts";
import { HELP } from "../help.ts";
import type { TccliOptions } from "../options.ts";

/** `tc3 import tccli`. */
export const tccliCommand: MakeCommand = (terminal, finish) =>
  new Command("tccli")
    .summary("from the definitions of the official command-line client")
    .description(HELP.tccli.description)
    .argument("<directory>", HELP.tccli.directory)
    .option("-o, --out <directory>", HELP.out, "schemas")
    .addOption(new Option("--edition <edition>", HELP.edition).choices(["cn", "intl"]).default("cn"))
    .option("--service <names>", HELP.service, listOption)
    .option("--with-docs", HELP.tccli.withDocs)
    .option("--intl <directory>", HELP.tccli.intl)
    .option("--strict", HELP.strict)
    .option("-q, --quiet", HELP.quiet)
    .option("--json", HELP.json)
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", HELP.tccli.after)
    .addHelpText("after", HELP.exitCodes)
    .action(async (directory: string, options: TccliOptions) => {
      const { runTccliImport } = await import("./run.ts");
      finish(await runTccliImport(directory, options, terminal));
    });
