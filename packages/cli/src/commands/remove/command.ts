import { Command } from "commander";
import { listOption } from "../../option-values.ts";
import type { MakeCommand } from "../../program.ts";
import type { RemoveOptions } from "./options.ts";

const AFTER = `
Examples:
  tc3 remove cvm                               a service and the code generated for it
  tc3 remove cvm --action DescribeInstances    one action of it
  tc3 remove sms@2019-07-11                    one version of a service

Exit codes:
  0  done
  2  wrong usage, a name that tc3.json does not have, or a disk that cannot be written`;

/** `tc3 remove`. */
export const removeCommand: MakeCommand = (terminal, finish) =>
  new Command("remove")
    .summary("remove a service and its generated code from your project")
    .description(
      "Removes a service, or some of its actions, from tc3.json, together with the generated code.",
    )
    .argument("<service>", "the name of a service in tc3.json; or one version of it: cvm@2017-03-12")
    .option("--action <names>", "only these actions; all others stay", listOption)
    .option("-p, --project <directory>", "the directory of tc3.json, or one below it", ".")
    .option("--json", "print JSON, in the form that the documentation describes")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", AFTER)
    .action(async (service: string, options: RemoveOptions) => {
      const { runRemove } = await import("./run.ts");
      finish(await runRemove(service, options, terminal));
    });
