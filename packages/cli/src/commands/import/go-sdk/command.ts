import { Command, Option } from "commander";
import { listOption } from "../../../option-values.ts";
import type { MakeCommand } from "../../../program.ts";
import { HELP } from "../help.ts";
import type { GoSdkOptions } from "../options.ts";

/** `tc3 import go-sdk`. */
export const goSdkCommand: MakeCommand = (terminal, finish) =>
  new Command("go-sdk")
    .summary("error codes, from the sources of the official Go SDK")
    .description(HELP.goSdk.description)
    .argument("<directory>", HELP.goSdk.directory)
    .option("-o, --out <directory>", HELP.out, "schemas")
    .addOption(new Option("--edition <edition>", HELP.edition).choices(["cn", "intl"]).default("cn"))
    .option("--service <names>", HELP.service, listOption)
    .option("--strict", HELP.strict)
    .option("-q, --quiet", HELP.quiet)
    .option("--json", HELP.json)
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", HELP.goSdk.after)
    .addHelpText("after", HELP.exitCodes)
    .action(async (directory: string, options: GoSdkOptions) => {
      const { runGoSdkImport } = await import("./run.ts");
      finish(await runGoSdkImport(directory, options, terminal));
    });
