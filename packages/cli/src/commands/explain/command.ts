import { Command, Option } from "commander";
import { LANGUAGES, type Language, languageOf } from "../../language.ts";
import type { MakeCommand } from "../../program.ts";
import { HELP } from "./help.ts";

interface Options {
  readonly lang?: Language;
  readonly json?: true;
  readonly service?: string;
  readonly version?: string;
  readonly action?: string;
  readonly schemas?: string;
}

/** `tc3 explain`. */
export const explainCommand: MakeCommand = (terminal, finish) =>
  new Command("explain")
    .summary("tell what a code, an answer, a callback or an error means")
    .description(HELP.description)
    .argument("<what>", HELP.what)
    .addOption(new Option("-l, --lang <language>", HELP.lang).choices(LANGUAGES))
    .option("--json", HELP.json)
    .option("--service <name>", HELP.service)
    .option("--version <date>", HELP.version)
    .option("--action <name>", HELP.action)
    .option("--schemas <directory>", HELP.schemas)
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", HELP.after)
    .action(async (what: string, options: Options) => {
      // Everything that is known is loaded only now: help and usage errors need none of it.
      const { explainWhat } = await import("./explain-what.ts");
      const language = options.lang ?? languageOf(terminal.env);
      finish(await explainWhat(what, { ...options, language, json: options.json === true }, terminal));
    });
