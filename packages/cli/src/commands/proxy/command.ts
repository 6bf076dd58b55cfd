import { Command, Option } from "commander";
import { LARGEST_PORT, listOption, wholeNumber } from "../../option-values.ts";
import type { MakeCommand } from "../../program.ts";
import { HELP } from "./help.ts";
import type { ProxyOptions } from "./options.ts";

/** `tc3 proxy`. */
export const proxyCommand: MakeCommand = (terminal, finish) =>
  new Command("proxy")
    .summary("judge what your code and the API say to each other")
    .description(HELP.description)
    .option("--service <names>", HELP.service, listOption)
    .addOption(new Option("--edition <edition>", HELP.edition).choices(["cn", "intl", "both"]))
    .option("-p, --project <directory>", HELP.project, ".")
    .option("--upstream <url>", HELP.upstream)
    .addOption(new Option("--port <number>", HELP.port).argParser(wholeNumber(LARGEST_PORT)).default(7301))
    .option("--host <address>", HELP.host, "127.0.0.1")
    .option("--all", HELP.all)
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", HELP.after)
    .action(async (options: ProxyOptions) => {
      const { runProxy } = await import("./run.ts");
      finish(await runProxy(options, terminal));
    });
