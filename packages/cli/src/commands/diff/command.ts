import { Command, Option } from "commander";
import { listOption } from "../../option-values.ts";
import type { MakeCommand } from "../../program.ts";
import { HELP } from "./help.ts";
import type { DiffOptions } from "./options.ts";

/** `tc3 diff`. */
export const diffCommand: MakeCommand = (terminal, finish) =>
  new Command("diff")
    .summary("show what changed between two states of the definitions, and whom it breaks")
    .description(HELP.description)
    .argument("<previous>", HELP.previous)
    .argument("<current>", HELP.current)
    .option("--service <names>", HELP.service, listOption)
    .addOption(new Option("--edition <edition>", HELP.edition).choices(["cn", "intl", "both"]))
    .option("--across-versions", HELP.acrossVersions)
    .option("--policy <file>", HELP.policy)
    .option("--ignore <file>", HELP.ignore)
    .option("-v, --verbose", HELP.verbose)
    .addOption(new Option("--markdown", HELP.markdown).conflicts("json"))
    .option("--json", HELP.json)
    .option("--exit-code", HELP.exitCode)
    .option("--changeset", HELP.changeset)
    .option("--config <file>", HELP.config, ".changeset/config.json")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", HELP.after)
    .action(async (previous: string, current: string, options: DiffOptions) => {
      // Loaded only now: the other commands do not need it.
      const { runDiff } = await import("./run.ts");
      finish(await runDiff(previous, current, options, terminal));
    });
