import { Command, Option } from "commander";
import { listOption } from "../../list-option.ts";
import type { MakeCommand } from "../../program.ts";
import type { Flags } from "./flags.ts";
import { HELP } from "./help.ts";

/** `tc3 generate`. */
export const generateCommand: MakeCommand = (terminal, finish) =>
  new Command("generate")
    .summary("make types, validators and error codes for your project")
    .description(HELP.description)
    .requiredOption("-o, --out <directory>", HELP.out)
    .option("--schemas <directory>", HELP.schemas, "schemas")
    .option("--service <names>", HELP.service, listOption)
    .option("--action <names>", HELP.action, listOption)
    .addOption(new Option("--format <format>", HELP.format).choices(["esm", "cjs"]))
    .addOption(new Option("--check", HELP.check).conflicts("watch"))
    .option("--watch", HELP.watch)
    .option("-q, --quiet", HELP.quiet)
    .option("--json", HELP.json)
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", HELP.after)
    .action(async (flags: Flags) => {
      // The generator is loaded only now: help and usage errors need none of it.
      const { generateWhat } = await import("./generate-what.ts");
      finish(await generateWhat(flags, terminal));
    });
