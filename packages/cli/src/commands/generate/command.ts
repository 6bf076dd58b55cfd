import { Command, Option } from "commander";
import { listOption } from "../../option-values.ts";
import type { MakeCommand } from "../../program.ts";
import { HELP } from "./help.ts";
import type { GenerateOptions } from "./options.ts";

/** `tc3 generate`. */
export const generateCommand: MakeCommand = (terminal, finish) =>
  new Command("generate")
    .summary("generate types, validators and error codes for your project")
    .description(HELP.description)
    .option("-o, --out <directory>", HELP.out)
    .option("--schemas <directory>", HELP.schemas)
    .addOption(new Option("--edition <edition>", HELP.edition).choices(["cn", "intl", "both"]))
    .option("--service <names>", HELP.service, listOption)
    .option("--action <names>", HELP.action, listOption)
    .addOption(new Option("--format <format>", HELP.format).choices(["esm", "cjs"]))
    .addOption(new Option("--ambient <package>", HELP.ambient).choices(["intl-sdk"]))
    .option("--with-docs <directories>", HELP.withDocs, listOption)
    .option("-p, --project <directory>", HELP.project, ".")
    .addOption(new Option("--check", HELP.check).conflicts("watch"))
    .option("--watch", HELP.watch)
    .option("-q, --quiet", HELP.quiet)
    .option("--json", HELP.json)
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", HELP.after)
    .action(async (options: GenerateOptions) => {
      // Loaded only now: help and usage errors do not need the generator.
      const { runGenerate } = await import("./run.ts");
      finish(await runGenerate(options, terminal));
    });
