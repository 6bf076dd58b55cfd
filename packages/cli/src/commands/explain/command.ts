import { LANGUAGES } from "@tc3-schema/explain/language";
import { Command, Option } from "commander";
import type { MakeCommand } from "../../program.ts";
import { HELP } from "./help.ts";
import type { ExplainOptions } from "./options.ts";

/** `tc3 explain`. */
export const explainCommand: MakeCommand = (terminal, finish) =>
  new Command("explain")
    .summary("explain a code, an answer, a callback or an error")
    .description(HELP.description)
    .argument("<what>", HELP.what)
    .addOption(new Option("-l, --lang <language>", HELP.lang).choices(LANGUAGES))
    .option("--json", HELP.json)
    .addOption(new Option("--edition <edition>", HELP.edition).choices(["cn", "intl"]))
    .option("--service <name>", HELP.service)
    .option("--version <date>", HELP.version)
    .option("--action <name>", HELP.action)
    .option("--schemas <directory>", HELP.schemas)
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", HELP.after)
    .action(async (what: string, options: ExplainOptions) => {
      // Loaded only now: help and usage errors do not need the catalogues and contracts.
      const { runExplain } = await import("./run.ts");
      finish(await runExplain(what, options, terminal));
    });
