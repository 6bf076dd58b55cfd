import { Command, Option } from "commander";
import { listOption } from "../../option-values.ts";
import type { MakeCommand } from "../../program.ts";
import { HELP } from "./help.ts";
import type { AddOptions } from "./options.ts";

/** `tc3 add`. */
export const addCommand: MakeCommand = (terminal, finish) =>
  new Command("add")
    .summary("add a service to your project, and generate code for it")
    .description(HELP.description)
    .argument("<service...>", HELP.service)
    .option("--action <names>", HELP.action, listOption)
    .addOption(new Option("--edition <edition>", HELP.edition).choices(["cn", "intl", "both"]))
    .option("-o, --out <directory>", HELP.out)
    .addOption(new Option("--format <format>", HELP.format).choices(["esm", "cjs"]))
    .option("--with-docs <directories>", HELP.withDocs, listOption)
    .option("-p, --project <directory>", HELP.project, ".")
    .option("--json", HELP.json)
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", HELP.after)
    .action(async (services: readonly string[], options: AddOptions) => {
      const { runAdd } = await import("./run.ts");
      finish(await runAdd(services, options, terminal));
    });
