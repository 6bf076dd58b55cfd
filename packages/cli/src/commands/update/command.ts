import { Command } from "commander";
import type { MakeCommand } from "../../program.ts";
import type { UpdateOptions } from "./options.ts";

const AFTER = `
Examples:
  tc3 update                  to the definitions that are installed, or that came with this command
  tc3 update latest           to the newest ones, which npm fetches
  tc3 update 1.4.0            to a version of @tc3-schema/definitions
  tc3 update ./definitions    to a directory of definitions
  tc3 update --dry-run        only report what would break

Exit codes:
  0  done, or there is nothing to do
  1  with --exit-code: something breaks
  2  wrong usage, definitions that cannot be fetched or lack a name, or a disk that cannot be written`;

/** `tc3 update`. */
export const updateCommand: MakeCommand = (terminal, finish) =>
  new Command("update")
    .summary("move your project to newer definitions, and see what breaks")
    .description(
      "Moves tc3.json to other definitions and generates again. It reports the changes of your services and actions, and whom they break.",
    )
    .argument("[definitions]", "a version of @tc3-schema/definitions, latest, or a directory")
    .option("--dry-run", "report what would change, and write nothing")
    .option("--exit-code", "exit with 1 if something breaks")
    .option("-p, --project <directory>", "the directory of tc3.json, or one below it", ".")
    .option("--json", "print JSON, in the form that the documentation describes")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", AFTER)
    .action(async (definitions: string | undefined, options: UpdateOptions) => {
      const { runUpdate } = await import("./run.ts");
      finish(await runUpdate(definitions, options, terminal));
    });
