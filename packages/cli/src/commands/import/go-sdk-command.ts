import { Command } from "commander";
import { listOption } from "../../list-option.ts";
import type { MakeCommand } from "../../program.ts";
import type { GoSdkFlags } from "./go-sdk-flags.ts";
import { HELP } from "./help.ts";

/** `tc3 import go-sdk`. */
export const goSdkCommand: MakeCommand = (terminal, finish) =>
  new Command("go-sdk")
    .summary("error codes, from the sources of the official Go SDK")
    .description(HELP.goSdk.description)
    .argument("<directory>", HELP.goSdk.directory)
    .option("-o, --out <directory>", HELP.out, "schemas")
    .option("--service <names>", HELP.service, listOption)
    .option("-q, --quiet", HELP.quiet)
    .option("--json", HELP.json)
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", HELP.goSdk.after)
    .addHelpText("after", HELP.exitCodes)
    .action(async (directory: string, flags: GoSdkFlags) => {
      const { importGoSdkWhat } = await import("./go-sdk.ts");
      finish(await importGoSdkWhat(directory, flags, terminal));
    });
