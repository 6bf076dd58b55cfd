import { Command, Option } from "commander";
import { LARGEST_PORT, listOption, wholeNumber } from "../../option-values.ts";
import type { MakeCommand } from "../../program.ts";
import { HELP } from "./help.ts";
import type { MockOptions } from "./options.ts";

/** `tc3 mock`. */
export const mockCommand: MakeCommand = (terminal, finish) =>
  new Command("mock")
    .summary("start a server that answers like the API, for tests")
    .description(HELP.description)
    .option("--service <names>", HELP.service, listOption)
    .addOption(new Option("--edition <edition>", HELP.edition).choices(["cn", "intl", "both"]))
    .option("-p, --project <directory>", HELP.project, ".")
    .addOption(new Option("--port <number>", HELP.port).argParser(wholeNumber(LARGEST_PORT)).default(7300))
    .option("--host <address>", HELP.host, "127.0.0.1")
    .option("--rules <file>", HELP.rules)
    .addOption(new Option("--seed <number>", HELP.seed).argParser(wholeNumber(2 ** 31 - 1)).default(1))
    .option("--secret-id <id>", HELP.secretId)
    .addOption(new Option("--secret-key <key>", HELP.secretKey).env("TC3_MOCK_SECRET_KEY"))
    .option("--region <names>", HELP.region, listOption)
    .option("--callback <url>", HELP.callback)
    .option("--record <file>", HELP.record)
    .option("--json", HELP.json)
    .option("-q, --quiet", HELP.quiet)
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", HELP.after)
    .action(async (options: MockOptions) => {
      const { runMock } = await import("./run.ts");
      finish(await runMock(options, terminal));
    });
